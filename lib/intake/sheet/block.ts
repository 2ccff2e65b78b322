/**
 * Rows as one block of text that `readSheet` reads back as they are: cells between tabs, in the way that Excel pastes them.
 * The first line says what stands between the cells, so that it is not guessed.
 * @example blockOf([['Titel', 'Status']]) // 'sep=\t\nTitel\tStatus\n'
 */
export function blockOf(rows: readonly (readonly string[])[]): string {
  return `sep=\t\n${rows.map((row) => `${row.map(quoted).join('\t')}\n`).join('')}`
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

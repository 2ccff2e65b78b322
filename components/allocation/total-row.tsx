type TotalRowProps = {
  label: string
  /** What stands behind the label, one per column; empty where there is nothing to add up. */
  cells: readonly { key: string; text: string }[]
  /** Columns that the label takes. */
  span?: number
  /** One of several closing rows, not the sum itself. */
  light?: boolean
}

/** The closing row of a table. It stands in the body: a foot would be printed on every page. */
export function TotalRow({ label, cells, span = 1, light = false }: TotalRowProps) {
  return (
    <tr role="row" className={light ? 'border-b border-line' : 'border-t border-ink font-semibold'}>
      <th role="rowheader" scope="row" colSpan={span} className={`h-10 pr-2 text-left ${light ? 'font-normal' : ''}`}>
        {label}
      </th>
      {cells.map(({ key, text }) => (
        <td key={key} role="cell" className="h-10 px-2 text-right last:pr-0">
          {text}
        </td>
      ))}
    </tr>
  )
}

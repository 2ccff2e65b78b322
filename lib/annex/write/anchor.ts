/** The name under which the table of contents finds the heading that is block number `index`, the same in every format. */
export function anchorOf(index: number): string {
  return `kop${index}`
}

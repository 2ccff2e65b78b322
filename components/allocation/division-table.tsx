import { Link } from '@/components/ui/link'
import { Table, type Column } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { addUp } from '@/lib/allocation/add'
import type { DistributionKey } from '@/lib/allocation/keys'
import { type Division, ranked, shownFte, type UnitRow } from '@/lib/scenario/division'
import { fixed, fteText, keyHeading, percent, signed } from '@/lib/scenario/words'

type DivisionTableProps = {
  division: Division
  /** The page that explains a unit. */
  hrefOf: (row: UnitRow) => string
}

/** The division in figures: fte and share per key, the difference between the first two, and the strength before and after. */
export function DivisionTable({ division, hrefOf }: DivisionTableProps) {
  const [key, other] = division.keys
  if (!key) return null
  return (
    <Table
      caption="Verdeling per regionale eenheid, in fte"
      columns={columnsOf(division)}
      foot={<TotalRow division={division} />}
    >
      {ranked(division, key).map((row, place) => (
        <Row key={row.unit}>
          <Cell align="end">{place + 1}</Cell>
          <Cell head>
            <Link href={hrefOf(row)}>{row.name}</Link>
          </Cell>
          {division.keys.map((own) => (
            <KeyCells key={own} row={row} own={own} />
          ))}
          {other && <Cell align="end">{signed(shownFte(row, key) - shownFte(row, other))}</Cell>}
          <Cell align="end">{fixed(row.strength, 0)}</Cell>
          <Cell align="end">{fixed(row.strength + shownFte(row, key))}</Cell>
        </Row>
      ))}
    </Table>
  )
}

function columnsOf({ keys }: Division): Column[] {
  const [key, other] = keys
  return [
    { key: 'place', label: 'Plaats', align: 'end' },
    { key: 'unit', label: 'Eenheid' },
    ...keys.flatMap((own): Column[] => [
      { key: own, label: keyHeading(own), align: 'end' },
      { key: `${own}-share`, label: 'Aandeel', align: 'end' },
    ]),
    ...(key && other ? [{ key: 'difference', label: 'Verschil', align: 'end' } as const] : []),
    { key: 'before', label: 'Sterkte nu', align: 'end' },
    { key: 'after', label: 'Sterkte straks', align: 'end' },
  ]
}

function KeyCells({ row, own }: { row: UnitRow; own: DistributionKey }) {
  const share = row.byKey[own]
  return (
    <>
      <Cell align="end">{share ? fteText(share.shown, share.whole !== null) : ''}</Cell>
      <Cell align="end">{share ? percent(share.share) : ''}</Cell>
    </>
  )
}

function TotalRow({ division: { rows, keys } }: { division: Division }) {
  const [key, other] = keys
  const total = (own: DistributionKey) => addUp(rows.map((row) => shownFte(row, own)))
  const before = addUp(rows.map(({ strength }) => strength))
  return (
    <tr role="row" className="border-t border-ink font-semibold">
      <td role="cell" />
      <th role="rowheader" scope="row" className="h-10 px-2 text-left">
        Totaal
      </th>
      {keys.map((own) => (
        <TotalCells
          key={own}
          fte={total(own)}
          isWhole={rows.every((row) => (row.byKey[own]?.whole ?? null) !== null)}
        />
      ))}
      {key && other && (
        <td role="cell" className="h-10 px-2 text-right">
          {signed(total(key) - total(other))}
        </td>
      )}
      <td role="cell" className="h-10 px-2 text-right">
        {fixed(before, 0)}
      </td>
      <td role="cell" className="h-10 pl-2 text-right">
        {key ? fixed(before + total(key)) : ''}
      </td>
    </tr>
  )
}

function TotalCells({ fte, isWhole }: { fte: number; isWhole: boolean }) {
  return (
    <>
      <td role="cell" className="h-10 px-2 text-right">
        {fteText(fte, isWhole)}
      </td>
      <td role="cell" className="h-10 px-2 text-right">
        100,0%
      </td>
    </>
  )
}

import { TotalRow } from '@/components/allocation/total-row'
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
    <Table caption="Verdeling per regionale eenheid, in fte" columns={columnsOf(division)}>
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
      <Totals division={division} />
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

function Totals({ division: { rows, keys } }: { division: Division }) {
  const [key, other] = keys
  const total = (own: DistributionKey) => addUp(rows.map((row) => shownFte(row, own)))
  const isWhole = (own: DistributionKey) => rows.every((row) => (row.byKey[own]?.whole ?? null) !== null)
  const before = addUp(rows.map(({ strength }) => strength))
  return (
    <TotalRow
      label="Totaal"
      span={2}
      cells={[
        ...keys.flatMap((own) => [
          { key: own, text: fteText(total(own), isWhole(own)) },
          { key: `${own}-share`, text: '100,0%' },
        ]),
        ...(key && other ? [{ key: 'difference', text: signed(total(key) - total(other)) }] : []),
        { key: 'before', text: fixed(before, 0) },
        { key: 'after', text: key ? fixed(before + total(key)) : '' },
      ]}
    />
  )
}

import { FindingLines } from '@/components/allocation/finding-lines'
import { Notice } from '@/components/ui/notice'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { characteristicOf } from '@/lib/allocation/characteristics'
import type { CheckView } from '@/lib/scenario/check-view'
import { count } from '@/lib/scenario/words'

/** What the check of a table found, and its first rows as they were understood. */
export function CheckResult({ check }: { check: CheckView }) {
  const errors = check.findings.filter(({ severity }) => severity === 'error').length
  return (
    <div className="space-y-4">
      {check.isStorable ? (
        <Notice tone={check.partial ? 'warn' : 'calm'} title="Deze tabel kan worden vastgelegd" live="polite">
          {count(check.areas)} rijen, {check.mapping.length} van de 27 kenmerken.
          {check.partial && ' Wat ontbreekt wordt bij elke uitkomst genoemd.'}
        </Notice>
      ) : (
        <Notice tone="alarm" title="Deze tabel kan nog niet worden vastgelegd" live="polite">
          {errors === 1 ? 'Er is 1 fout.' : `Er zijn ${errors} fouten.`} Verbeter het bestand of de koppeling en
          controleer opnieuw. Er is niets bewaard.
        </Notice>
      )}
      <FindingLines findings={check.findings} open={!check.isStorable} />
      {check.preview.length > 0 && <Preview check={check} />}
    </div>
  )
}

function Preview({ check: { preview, mapping } }: { check: CheckView }) {
  return (
    <Table
      caption="De eerste rijen, zoals Gestand ze leest"
      columns={[
        { key: 'name', label: 'Kenmerk' },
        ...preview.map(({ code, name, unit }) => ({ key: code, label: `${name} (${unit})`, align: 'end' as const })),
      ]}
    >
      {mapping.map(({ characteristic }) => (
        <Row key={characteristic}>
          <Cell head>{characteristicOf(characteristic).name}</Cell>
          {preview.map(({ code, values }) => {
            const found = values.find(({ key }) => key === characteristic)
            return (
              <Cell key={code} align="end">
                {found ? count(found.value) : 'onbekend'}
              </Cell>
            )
          })}
        </Row>
      ))}
    </Table>
  )
}

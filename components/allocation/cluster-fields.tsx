import { Select } from '@/components/ui/select'
import { TextArea } from '@/components/ui/text-area'
import { TextInput } from '@/components/ui/text-input'
import { clusterFacts } from '@/lib/allocation/cluster-table'
import { NOT_IN_REPORT } from '@/lib/allocation/source'
import { weightName } from '@/lib/scenario/cluster-models'

type ClusterFieldsProps = { heading: readonly string[]; errors: Record<string, string> }

/** The weights of the columns, the mixes of clusters, and what is taken out. */
export function ClusterFields({ heading, errors }: ClusterFieldsProps) {
  const area =
    heading.find((column) => /^(gebied|gemeente|eenheid|naam|gm_?code|code)$/i.test(column)) ?? heading[0] ?? ''
  const choices = heading.map((column) => ({ value: column, label: column }))
  const error = (name: string) => (errors[name] ? { error: errors[name] } : {})
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      <div className="space-y-4">
        <Select name="area" label="Gebied" choices={choices} defaultValue={area} {...error('area')} />
        <fieldset className="space-y-3">
          <legend className="font-semibold">Gewichten</legend>
          <p className="text-sm text-ink-quiet">
            Deel van alle sterkte: 0,22 of 22%. Een kolom zonder gewicht doet niet mee. Wat samen geen 100% is, wordt
            naar rato op 100% gebracht.
          </p>
          {heading.map((column, at) =>
            column === area ? null : (
              <TextInput
                key={column}
                name={weightName(at)}
                label={column}
                defaultValue={weightInReport(column)}
                hint={weightInReport(column) === '' ? `Gewicht: ${NOT_IN_REPORT}.` : 'Gewicht uit het rapport.'}
                inputMode="decimal"
                width="short"
                {...error(weightName(at))}
              />
            ),
          )}
        </fieldset>
      </div>
      <div className="space-y-4">
        <TextInput
          name="fte"
          label="Te verdelen fte"
          defaultValue="1.000"
          inputMode="decimal"
          width="short"
          {...error('fte')}
        />
        <TextArea
          name="mixes"
          label="Mengsels van clusters"
          optional
          hint={`Eén per regel: naam; gewicht; deel + deel. Voor de AVIM: AVIM; 5%; alle andere. Het gewicht van een mengsel is ${NOT_IN_REPORT}.`}
          rows={4}
          spellCheck={false}
          {...error('mixes')}
        />
        <TextInput
          name="remove"
          label="Haal een cluster weg"
          optional
          hint="De naam van een kolom of mengsel, bijvoorbeeld als die taak naar een landelijke eenheid gaat."
          {...error('remove')}
        />
      </div>
    </div>
  )
}

/** The weight that the report states for a cluster of this name, as a field holds it; empty when it states none. */
function weightInReport(column: string): string {
  const weight = clusterFacts.find(({ name, key }) => [name, key].some((own) => plain(own) === plain(column)))?.weight
  return weight === null || weight === undefined ? '' : String(weight).replace('.', ',')
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '')
}

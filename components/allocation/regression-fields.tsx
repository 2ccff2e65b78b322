import { Checkbox } from '@/components/ui/checkbox'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { regressionFields } from '@/lib/allocation/regression/settings'
import { NOT_IN_REPORT } from '@/lib/allocation/source'

/** Which column is what, and the settings of appendix E. */
export function RegressionFields({ heading }: { heading: readonly string[] }) {
  const columns = heading.map((column) => ({ value: column, label: column }))
  const workload = heading.find((column) => /^(w|werklast|workload|fte|uren)$/i.test(column)) ?? heading.at(-1) ?? ''
  const inhabitants =
    heading.find((column) => /^(inw|inwoners|inhabitants|bevolking)$/i.test(column)) ?? heading[0] ?? ''
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      <div className="space-y-4">
        <Select name="workload" label="Werklast" choices={columns} defaultValue={workload} />
        <Select name="inhabitants" label="Inwoners" choices={columns} defaultValue={inhabitants} />
        <fieldset>
          <legend className="font-semibold">Kandidaten</legend>
          <div className="mt-1 grid max-h-96 grid-cols-2 gap-x-4 overflow-y-auto sm:grid-cols-3">
            {heading.map((column) => (
              <Checkbox
                key={column}
                name="candidates"
                value={column}
                label={column}
                defaultChecked={column !== workload && column !== inhabitants && !/code|naam|eenheid/i.test(column)}
              />
            ))}
          </div>
        </fieldset>
      </div>
      <div className="space-y-4">
        <TextInput
          name="categories"
          label="Categorieën"
          hint="Kandidaten met een plus horen bij elkaar, een komma begint een nieuwe: bijst+ww, hh+hh1. Per categorie komt er hooguit één in het model."
        />
        {regressionFields.map(({ key, label, kind, choices, default: own, open, hint }) => {
          const words = [hint, open ? `Standaard; ${NOT_IN_REPORT}.` : undefined].filter(Boolean).join(' ')
          const common = {
            name: key,
            label,
            ...(words ? { hint: words } : {}),
            defaultValue: String(own ?? '').replace('.', ','),
          }
          return kind === 'choice' ? (
            <Select key={key} {...common} choices={choices ?? []} />
          ) : (
            <TextInput key={key} {...common} inputMode="decimal" width="short" />
          )
        })}
      </div>
    </div>
  )
}

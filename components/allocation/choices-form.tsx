import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Disclosure } from '@/components/ui/disclosure'
import { Link } from '@/components/ui/link'
import { Radios } from '@/components/ui/radios'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import { outsideTasks } from '@/lib/allocation/allocation-fields'
import { distributionKeyWords } from '@/lib/allocation/keys'
import { NOT_IN_REPORT } from '@/lib/allocation/source'
import { units } from '@/lib/allocation/units'
import { type Choices, chosenStrength, keyNamed, keyNames, writeAmount } from '@/lib/scenario/choices'
import type { DataSetLine } from '@/lib/scenario/data-set'
import { count } from '@/lib/scenario/words'

type ChoicesFormProps = {
  choices: Choices
  dataSets: readonly DataSetLine[]
  /** Fields that hold something else than a number, with what stood there. */
  unread: readonly { name: string; given: string }[]
}

/** Everything one can choose in a division, as a plain form: the choices go into the address. */
export function ChoicesForm({ choices, dataSets, unread }: ChoicesFormProps) {
  const problem = problemsOf(unread)
  return (
    <form action="/verdeling" method="get" aria-label="Keuzes" className="space-y-4">
      <TextInput
        name="fte"
        label="Te verdelen"
        hint="Aantal fte"
        inputMode="decimal"
        width="short"
        defaultValue={problem.fte?.given ?? count(choices.fte)}
        {...problem.fte?.props}
      />
      <Select
        name="gegevens"
        label="Cijfers"
        width="full"
        defaultValue={choices.gegevens}
        choices={dataSetChoices(dataSets)}
      />
      <KeyChoices choices={choices} />
      <Radios
        name="totaal"
        label="Totaal"
        hint={NOT_IN_REPORT}
        defaultValue={choices.totaal}
        choices={[
          { value: 'rato', label: 'Precies dit aantal fte', hint: 'naar rato bijgesteld; standaard' },
          { value: 'formule', label: 'De formule zoals zij is', hint: 'telt niet precies op tot het aantal fte' },
        ]}
      />
      <Checkbox
        name="hele"
        value="1"
        id="hele"
        label="Rond af op hele fte"
        hint={`Grootste rest. Standaard niet; ${NOT_IN_REPORT}.`}
        defaultChecked={choices.hele === '1'}
      />
      <TaskFields choices={choices} problem={problem} />
      <StrengthFields choices={choices} problem={problem} />
      <Disclosure summary="Als een kenmerk ontbreekt" open={choices.ontbreekt !== 'deels'}>
        <Radios
          name="ontbreekt"
          label="Ontbrekende kenmerken"
          hint={NOT_IN_REPORT}
          defaultValue={choices.ontbreekt}
          choices={[
            { value: 'deels', label: 'Reken gedeeltelijk en zeg wat ontbreekt', hint: 'standaard' },
            { value: 'niet', label: 'Reken dan niet' },
          ]}
        />
      </Disclosure>
      <div className="flex flex-wrap items-center gap-4">
        <Button kind="primary">Verdeel</Button>
        <Link href="/verdeling">Begin opnieuw</Link>
      </div>
    </form>
  )
}

type Problems = Partial<Record<string, { given: string; props: { error: string } }>>

function problemsOf(unread: ChoicesFormProps['unread']): Problems {
  return Object.fromEntries(
    unread.map(({ name, given }) => [name, { given, props: { error: 'Geef een getal, bijvoorbeeld 1.000 of 12,5.' } }]),
  )
}

function dataSetChoices(dataSets: readonly DataSetLine[]) {
  return dataSets.map(({ id, name, year, version, partial }) => ({
    value: id,
    label: `${year} · ${name}${version > 1 ? `, versie ${version}` : ''}${partial && !/gedeeltelijk/.test(name) ? ' (gedeeltelijk)' : ''}`,
  }))
}

function KeyChoices({ choices }: { choices: Choices }) {
  return (
    <fieldset>
      <legend className="font-semibold">Verdeelsleutels</legend>
      <p className="text-sm text-ink-quiet">De eerste twee worden met elkaar vergeleken.</p>
      {keyNames.map((name) => {
        const key = keyNamed(name)
        return (
          key && (
            <Checkbox
              key={name}
              name="sleutel"
              value={name}
              label={distributionKeyWords[key].name}
              defaultChecked={choices.sleutel.includes(name)}
            />
          )
        )
      })}
    </fieldset>
  )
}

function TaskFields({ choices, problem }: { choices: Choices; problem: Problems }) {
  const isSet = outsideTasks.some(({ unit }) => choices[`taak-${unit}`] > 0 || problem[`taak-${unit}`])
  return (
    <Disclosure summary="Taken buiten de formule" open={isSet}>
      <p className="mb-2 text-sm text-ink-quiet">
        Drie taken krijgen eigen fte. Hoeveel staat {NOT_IN_REPORT}; standaard 0.
      </p>
      <div className="space-y-3">
        {outsideTasks.map(({ unit, task }) => {
          const own = problem[`taak-${unit}`]
          return (
            <TextInput
              key={unit}
              name={`taak-${unit}`}
              label={task}
              inputMode="decimal"
              width="short"
              defaultValue={own?.given ?? writeAmount(choices[`taak-${unit}`])}
              {...own?.props}
            />
          )
        })}
      </div>
    </Disclosure>
  )
}

function StrengthFields({ choices, problem }: { choices: Choices; problem: Problems }) {
  const isSet = chosenStrength(choices) !== null || Object.keys(problem).some((name) => name.startsWith('formatie-'))
  return (
    <Disclosure summary="Formatie per eenheid" open={isSet}>
      <p className="mb-2 text-sm text-ink-quiet">
        De formatie van 2025 is niet openbaar en staat {NOT_IN_REPORT}. Laat u een vak leeg, dan geldt de bezetting van
        31 december 2021.
      </p>
      <div className="grid grid-cols-2 gap-3">
        {units.map(({ code, name, occupancy2021 }) => {
          const own = problem[`formatie-${code}`]
          const value = choices[`formatie-${code}`]
          return (
            <TextInput
              key={code}
              name={`formatie-${code}`}
              label={name}
              inputMode="decimal"
              width="short"
              placeholder={count(occupancy2021)}
              defaultValue={own?.given ?? (value === undefined ? '' : writeAmount(value))}
              {...own?.props}
            />
          )
        })}
      </div>
    </Disclosure>
  )
}

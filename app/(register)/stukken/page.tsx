import type { Metadata } from 'next'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Disclosure } from '@/components/ui/disclosure'
import { PageTitle } from '@/components/ui/page-title'
import { Select } from '@/components/ui/select'
import { WorksHere } from '@/components/work/works-here'
import { requireActor } from '@/lib/auth/door'
import { addDays } from '@/lib/calendar/date'
import { today as dayOfToday } from '@/lib/calendar/now'
import { worksAt } from '@/lib/work/queries/works'
import { WORK_ACTIONS } from '@/app/(register)/werk/work-actions'
import { packChoices, type PackChoice } from '@/lib/report/queries/register-items'

export const metadata: Metadata = { title: 'Stukken' }

const TEXT_FORMATS = [
  { value: 'docx', label: 'Word' },
  { value: 'odt', label: 'OpenDocument' },
  { value: 'pdf', label: 'PDF' },
]
const ALL_FORMATS = [
  ...TEXT_FORMATS,
  { value: 'xlsx', label: 'Excel' },
  { value: 'ods', label: 'OpenDocument-rekenblad' },
]
const AT_ONCE = 8

/** The papers that are made from the register itself: the pack for a debate, and the annex of the budget. */
export default async function PapersPage() {
  const actor = await requireActor('register.read')
  const today = dayOfToday()
  const { debates, members } = await packChoices(actor, today)
  return (
    <div className="max-w-form space-y-10">
      <PageTitle
        title="Stukken uit het register"
        above={
          <Breadcrumb steps={[{ label: 'Halfjaarberichten', href: '/halfjaarberichten' }, { label: 'Stukken' }]} />
        }
      />
      <WorksHere works={await worksAt(actor, '/stukken')} actions={WORK_ACTIONS} />
      <section aria-labelledby="debat" className="space-y-4">
        <h2 id="debat" className="border-b border-ink pb-1 text-lg">
          Pakket voor een debat
        </h2>
        <p>
          Per debat of Kamerlid één bladzijde: wat openstaat, het oudste eerst, en wat in het laatste halfjaar is
          afgedaan. Kiest u niets, dan komt elk debat erin.
        </p>
        <form action="/stukken/debat" className="space-y-4">
          <Choices legend="Debatten" name="debat" choices={debates} />
          <Choices legend="Kamerleden" name="lid" choices={members} />
          <Select name="vorm" id="debat-vorm" label="Vorm" choices={TEXT_FORMATS} width="half" />
          <Button kind="primary">Maak het pakket</Button>
        </form>
      </section>
      <section aria-labelledby="begroting" className="space-y-4">
        <h2 id="begroting" className="border-b border-ink pb-1 text-lg">
          Bijlage bij de begroting
        </h2>
        <p>Alle moties en toezeggingen met omschrijving, vindplaats en stand van zaken, afgehandeld en openstaand.</p>
        <form action="/stukken/begroting" className="space-y-4">
          <DateInput name="peildatum" label="Peildatum" defaultValue={today} required />
          <DateInput name="sinds" label="Afgehandeld sinds" defaultValue={addDays(today, -365)} required />
          <Select name="vorm" id="begroting-vorm" label="Vorm" choices={ALL_FORMATS} width="half" />
          <Button kind="primary">Maak de bijlage</Button>
        </form>
      </section>
    </div>
  )
}

function Choices({ legend, name, choices }: { legend: string; name: string; choices: readonly PackChoice[] }) {
  const rest = choices.slice(AT_ONCE)
  if (choices.length === 0) return null
  return (
    <fieldset className="space-y-2">
      <legend className="font-semibold">{legend}</legend>
      <Boxes name={name} choices={choices.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <Disclosure summary={`Toon ook de andere ${rest.length}`}>
          <Boxes name={name} choices={rest} />
        </Disclosure>
      )}
    </fieldset>
  )
}

function Boxes({ name, choices }: { name: string; choices: readonly PackChoice[] }) {
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2">
      {choices.map((choice) => (
        <li key={choice.name}>
          <Checkbox name={name} value={choice.name} label={`${choice.name} (${choice.open} open)`} />
        </li>
      ))}
    </ul>
  )
}

import type { Metadata } from 'next'
import { HandOverForm } from '@/components/people/hand-over-form'
import { MovingItems } from '@/components/people/moving-items'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { PageTitle } from '@/components/ui/page-title'
import { Select, type Choice } from '@/components/ui/select'
import { requireActor } from '@/lib/auth/door'
import { today as dayOfToday } from '@/lib/calendar/now'
import { registerChoices } from '@/lib/register/queries/choices'
import { peopleWithWork, workOf, type Work } from '@/lib/report/queries/hand-over'
import { handOverAction } from './actions'

export const metadata: Metadata = { title: 'Werk overgeven' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Gives everything that somebody still has to do to a colleague: choose, look, do. */
export default async function HandOverPage({ searchParams }: Props) {
  const actor = await requireActor('item.change')
  const { van, naar } = await searchParams
  const today = dayOfToday()
  const [workers, { handlers }] = [await peopleWithWork(), await registerChoices(actor)]
  const from = workers.find(({ value }) => value === van) ?? null
  const to = handlers.find(({ value }) => value === naar && value !== van) ?? null
  const work = from ? await workOf(actor, from.value, today) : null
  return (
    <>
      <PageTitle
        title="Werk overgeven"
        lead="Alles wat iemand nog moet doen gaat in één keer naar een collega: open items en onderdelen van het halfjaarbericht in voorbereiding. Afgedane items blijven staan."
      />
      <form method="get" className="my-4 grid max-w-form gap-3 sm:grid-cols-2">
        <Select
          name="van"
          label="Van"
          empty="Kies wie overgeeft"
          choices={workers}
          defaultValue={from?.value ?? ''}
          required
        />
        <Select
          name="naar"
          label="Naar"
          empty="Kies een collega"
          choices={handlers}
          defaultValue={to?.value ?? ''}
          required
        />
        <div className="sm:col-span-2">
          <Button kind={work && to ? 'quiet' : 'primary'}>Bekijk wat er meegaat</Button>
        </div>
      </form>
      {from && work && <Looked from={from} to={to} work={work} today={today} />}
    </>
  )
}

type LookedProps = { from: Choice; to: Choice | null; work: Work; today: ReturnType<typeof dayOfToday> }

function Looked({ from, to, work, today }: LookedProps) {
  const { items, sections } = work
  return (
    <section aria-labelledby="mee" className="space-y-4">
      <h2 id="mee" className="border-b border-ink pb-1 text-lg">
        {to ? `Van ${from.label} naar ${to.label}` : `Wat ${from.label} nog heeft`}
      </h2>
      {sections.length > 0 && (
        <div>
          <h3 className="font-semibold">Onderdelen van het halfjaarbericht ({sections.length})</h3>
          <ul className="list-disc pl-5">
            {sections.map(({ id, reportId, heading, report }) => (
              <li key={id}>
                <Link href={`/halfjaarberichten/${reportId}/onderdelen/${id}`}>{heading}</Link>, {report}
              </li>
            ))}
          </ul>
        </div>
      )}
      {to && items.length + sections.length > 0 && (
        <HandOverForm
          key={`${from.value}-${to.value}`}
          action={handOverAction}
          hidden={{ from: from.value, to: to.value }}
          items={items.map(({ id, version }) => ({ id, version }))}
          submit={`Geef alles aan ${to.label}`}
        />
      )}
      <MovingItems rows={items} today={today} />
    </section>
  )
}

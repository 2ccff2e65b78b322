import type { Metadata } from 'next'
import { ChangeMinisterForm } from '@/components/people/change-minister-form'
import { MovingItems } from '@/components/people/moving-items'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageTitle } from '@/components/ui/page-title'
import { Table } from '@/components/ui/table'
import { Cell, Row } from '@/components/ui/table-row'
import { requireActor } from '@/lib/auth/door'
import { formatDay } from '@/lib/calendar/format'
import { today as dayOfToday } from '@/lib/calendar/now'
import { listMinisters, openItemsOf, type MinisterLine } from '@/lib/register/queries/ministers'
import { changeMinisterAction } from './actions'

export const metadata: Metadata = { title: 'Bewindspersonen' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Who is in which post and since when; a change of minister takes the open items along from a day. */
export default async function MinistersPage({ searchParams }: Props) {
  const actor = await requireActor('item.change')
  const { wie } = await searchParams
  const today = dayOfToday()
  const ministers = await listMinisters()
  const from = ministers.find(({ id }) => id === wie) ?? null
  const items = from ? await openItemsOf(actor, from.id, today) : []
  return (
    <>
      <PageTitle
        title="Bewindspersonen"
        lead="Bij een wissel gaan de open items mee naar wie komt, vanaf een dag. Wat al is afgedaan blijft bij wie het afdeed."
      />
      {ministers.length === 0 ? (
        <EmptyState title="Er zijn nog geen bewindspersonen">
          Ze komen in de lijst met een ingelezen bijlage.
        </EmptyState>
      ) : (
        <MinisterTable ministers={ministers} current={from?.id ?? null} />
      )}
      {from && (
        <section aria-labelledby="wissel" className="mt-6 space-y-4">
          <h2 id="wissel" className="text-xl">
            Wie komt na {from.label}?
          </h2>
          <div className="max-w-form">
            <ChangeMinisterForm
              key={from.id}
              action={changeMinisterAction}
              from={from}
              others={ministers.filter(({ id }) => id !== from.id).map(({ id, label }) => ({ value: id, label }))}
              items={items.map(({ id, version }) => ({ id, version }))}
              today={today}
            />
          </div>
          <MovingItems rows={items} today={today} />
        </section>
      )}
    </>
  )
}

const COLUMNS = [
  { key: 'wie', label: 'Bewindspersoon', width: 'rest' },
  { key: 'sinds', label: 'Sinds', width: 'medium' },
  { key: 'tot', label: 'Tot en met', width: 'medium' },
  { key: 'open', label: 'Open items', align: 'end' },
] as const

function MinisterTable({ ministers, current }: { ministers: readonly MinisterLine[]; current: string | null }) {
  return (
    <Table caption="Bewindspersonen" captionHidden stacked columns={COLUMNS}>
      {ministers.map(({ id, label, from, until, openItems }) => (
        <Row key={id} current={id === current}>
          <Cell line={1} head>
            <Link href={`/bewindspersonen?wie=${id}`}>{label}</Link>
          </Cell>
          <Cell line={2}>
            <span className="whitespace-nowrap">{from ? `sinds ${formatDay(from)}` : 'begin niet bekend'}</span>
          </Cell>
          <Cell line={2}>
            <span className="whitespace-nowrap">{until ? `tot en met ${formatDay(until)}` : 'tot nu'}</span>
          </Cell>
          <Cell line={3} align="end">
            <span className="whitespace-nowrap">{openItems} open</span>
          </Cell>
        </Row>
      ))}
    </Table>
  )
}

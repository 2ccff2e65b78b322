import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ComparisonList } from '@/components/report/comparison-list'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PageTitle } from '@/components/ui/page-title'
import { Select } from '@/components/ui/select'
import { requireActor } from '@/lib/auth/door'
import { formatDay } from '@/lib/calendar/format'
import { today } from '@/lib/calendar/now'
import { isId } from '@/lib/db/is-id'
import { comparison, type ComparedReport } from '@/lib/report/queries/comparison'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: 'Vergelijk' }

/** A report beside another one: what is new, changed, settled, slipped and gone. */
export default async function ComparePage({ params, searchParams }: Props) {
  const actor = await requireActor('register.read')
  const { id } = await params
  const { met } = await searchParams
  const found = isId(id)
    ? await comparison(actor, id, typeof met === 'string' && isId(met) ? met : null, today())
    : null
  if (!found) notFound()
  const { report, other, others, differences } = found
  const steps = [
    { label: 'Halfjaarberichten', href: '/halfjaarberichten' },
    { label: report.name, href: `/halfjaarberichten/${report.id}` },
    { label: 'Vergelijk' },
  ]
  return (
    <>
      <PageTitle
        title="Vergelijk"
        above={<Breadcrumb steps={steps} />}
        lead={other ? `${named(report)} naast ${named(other)}` : report.name}
      />
      {other ? (
        <>
          <form className="no-print mb-6 flex max-w-form flex-wrap items-end gap-3">
            <Select
              name="met"
              label="Vergelijk met"
              defaultValue={other.id}
              choices={others.map((one) => ({ value: one.id, label: named(one) }))}
            />
            <Button kind="quiet">Vergelijk</Button>
          </form>
          <ComparisonList differences={differences} />
        </>
      ) : (
        <EmptyState title="Er is nog niets om mee te vergelijken">
          Plan een tweede halfjaarbericht, of lees een eerdere bijlage in.
        </EmptyState>
      )}
    </>
  )
}

function named({ name, day }: ComparedReport): string {
  return `${name} (${formatDay(day)})`
}

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { CalculatorForm } from '@/components/allocation/calculator-form'
import { CalculatorResult } from '@/components/allocation/calculator-result'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageTitle } from '@/components/ui/page-title'
import { findCalculator } from '@/lib/allocation/workload/catalogue'
import { requireActor } from '@/lib/auth/door'
import { inputOf, textsIn, textsOf } from '@/lib/scenario/calculator-input'
import type { SearchParameters } from '@/lib/scenario/choices'

type Props = { params: Promise<{ rekenaar: string }>; searchParams: Promise<SearchParameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: findCalculator((await params).rekenaar)?.title ?? 'Werklast' }
}

/** One calculator: its inputs, its steps with their sources, and the outcome. Without input it shows its example. */
export default async function CalculatorPage({ params, searchParams }: Props) {
  await requireActor('allocation.read')
  const calculator = findCalculator((await params).rekenaar)
  if (!calculator) notFound()
  const { name, title, about, source, fields, example } = calculator
  const given = textsIn(fields, await searchParams)
  const texts = given ?? textsOf(fields, example)
  const outcome = calculator.run(inputOf(fields, texts))
  return (
    <>
      <PageTitle
        title={title}
        lead={about}
        above={<Breadcrumb steps={[{ label: 'Werklast', href: '/verdeling/werklast' }, { label: title }]} />}
      />
      <AllocationTabs current="/verdeling/werklast" />
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <aside aria-label="Invoer" className="no-print">
          <CalculatorForm
            path={`/verdeling/werklast/${name}`}
            fields={fields}
            texts={texts}
            problems={outcome.ok ? {} : (outcome.fields ?? {})}
          />
        </aside>
        <section aria-label="Uitkomst" className="min-w-0 space-y-4">
          {given === null && (
            <p className="text-ink-quiet">Dit is een voorbeeld met eigen getallen van Gestand; vul uw eigen in.</p>
          )}
          <CalculatorResult outcome={outcome} />
          <p className="text-sm text-ink-quiet">Bron: {source.where}.</p>
        </section>
      </div>
    </>
  )
}

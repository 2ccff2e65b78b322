import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { AllocationTabs } from '@/components/allocation/allocation-tabs'
import { CalculatorPanel } from '@/components/allocation/calculator-panel'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { PageTitle } from '@/components/ui/page-title'
import { findCalculator } from '@/lib/allocation/workload/catalogue'
import { requireActor } from '@/lib/auth/door'
import { textsIn, textsOf } from '@/lib/scenario/calculator-input'
import type { SearchParameters } from '@/lib/scenario/choices'
import { answerTo } from '@/lib/scenario/run-calculator'
import { calculatorAction } from '../actions'

type Props = { params: Promise<{ rekenaar: string }>; searchParams: Promise<SearchParameters> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: findCalculator((await params).rekenaar)?.title ?? 'Werklast' }
}

/** One calculator: its inputs, its steps with their sources, and the outcome. Without input it shows its example. */
export default async function CalculatorPage({ params, searchParams }: Props) {
  await requireActor('allocation.read')
  const calculator = findCalculator((await params).rekenaar)
  if (!calculator) notFound()
  const { name, title, about, source, perArea, fields, example } = calculator
  const given = textsIn(fields, await searchParams)
  const texts = given ?? textsOf(fields, example)
  return (
    <>
      <PageTitle
        title={title}
        lead={about}
        above={<Breadcrumb steps={[{ label: 'Werklast', href: '/verdeling/werklast' }, { label: title }]} />}
      />
      <AllocationTabs current="/verdeling/werklast" />
      <CalculatorPanel
        key={JSON.stringify(given)}
        action={calculatorAction}
        name={name}
        fields={fields}
        texts={texts}
        isExample={given === null}
        perArea={perArea ?? false}
        answer={answerTo(calculator, texts)}
        source={source.where}
      />
    </>
  )
}

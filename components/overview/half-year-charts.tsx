import { BarChart } from '@/components/ui/bar-chart'
import { StackChart } from '@/components/ui/stack-chart'
import { daysOfHalf, halfYearName } from '@/lib/calendar/half-year'
import { hrefOf, type Filter } from '@/lib/register/filter'
import type { HalfYearCounts, ReportCounts } from '@/lib/register/queries/overview'

type ChartProps<Counts> = { counts: readonly Counts[]; scope: Partial<Filter> }

/** Of what was settled in each half-year, how much by its term. */
export function OnTimeChart({ counts, scope }: ChartProps<HalfYearCounts<'ja' | 'nee' | 'zonder'>>) {
  const shown = counts.filter(({ counts: { ja, nee, zonder } }) => ja + nee + zonder > 0)
  const last = shown.at(-1)
  if (!last) return <NothingYet title="Op tijd per halfjaar">Er is de laatste drie jaar niets afgedaan.</NothingYet>
  const { ja, nee, zonder } = last.counts
  return (
    <StackChart
      title="Op tijd per halfjaar"
      sentence={`In de ${halfYearName(last)} zijn ${ja + nee + zonder} items afgedaan: ${ja} op tijd, ${nee} na de laatst gemelde termijn, ${zonder} zonder termijn.`}
      head="Halfjaar"
      kinds={[
        { key: 'ja', label: 'op tijd' },
        { key: 'nee', label: 'na de termijn' },
        { key: 'zonder', label: 'zonder termijn' },
      ]}
      bars={shown.map((half) => {
        const { from, until } = daysOfHalf(half)
        const days = { 'afgedaan-van': from, 'afgedaan-tot': until }
        return {
          key: halfYearName(half),
          label: halfYearName(half),
          parts: (['ja', 'nee', 'zonder'] as const).map((key) => ({
            key,
            value: half.counts[key],
            href: hrefOf({ ...scope, ...days, 'op-tijd': key }),
          })),
        }
      })}
    />
  )
}

/** What was postponed in each half-year, and whether the Kamer was told. */
export function SlipChart({ counts, scope }: ChartProps<HalfYearCounts<'verteld' | 'stil'>>) {
  const shown = counts.filter(({ counts: { verteld, stil } }) => verteld + stil > 0)
  const total = (key: 'verteld' | 'stil') => shown.reduce((sum, half) => sum + half.counts[key], 0)
  if (shown.length === 0)
    return <NothingYet title="Uitgesteld, met of zonder brief">Er is de laatste drie jaar niets uitgesteld.</NothingYet>
  return (
    <StackChart
      title="Uitgesteld, met of zonder brief"
      sentence={`Per halfjaar geteld zijn in drie jaar ${total('verteld') + total('stil')} items uitgesteld; bij ${total('stil')} daarvan hoorde de Kamer dat niet altijd in een brief.`}
      head="Halfjaar"
      kinds={[
        { key: 'stil', label: 'zonder brief' },
        { key: 'verteld', label: 'met brief' },
      ]}
      bars={shown.map((half) => {
        const { from, until } = daysOfHalf(half)
        const days = { 'uitstel-van': from, 'uitstel-tot': until }
        return {
          key: halfYearName(half),
          label: halfYearName(half),
          parts: (['stil', 'verteld'] as const).map((key) => ({
            key,
            value: half.counts[key],
            href: hrefOf({ ...scope, ...days, uitstel: key }),
          })),
        }
      })}
    />
  )
}

/** What each sent report settled of all it treated. */
export function SettledChart({ counts, scope }: ChartProps<ReportCounts>) {
  const [latest] = counts
  if (!latest) return null
  return (
    <BarChart
      title="Afgedaan per halfjaarbericht"
      sentence={`${latest.name} behandelde ${latest.total} items en deed er ${latest.settled} af.`}
      heads={{ label: 'Halfjaarbericht', value: 'Afgedaan' }}
      ordered
      bars={counts.map((report) => ({
        label: report.name,
        value: report.settled,
        text: `${report.settled} van ${report.total}`,
        href: hrefOf({ ...scope, rapport: [report.id], uitkomst: 'afgedaan' }),
        point: report === latest,
      }))}
    />
  )
}

function NothingYet({ title, children }: { title: string; children: string }) {
  return (
    <section>
      <h2 className="text-lg">{title}</h2>
      <p className="text-ink-quiet">{children}</p>
    </section>
  )
}

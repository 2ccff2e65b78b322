import { regressCommand } from '@/lib/allocation/command-regress'
import { readCsv } from '@/lib/allocation/read-csv'
import { may, type Actor } from '@/lib/auth/actor'
import { done, refused, type Outcome } from '@/lib/outcome'
import type { RegressionDeed } from '@/lib/scenario/regression-view'
import type { RegressionInput } from '@/lib/scenario/schema'

/**
 * The regression of the page, by the same door as the command line. Without candidates it only tells the columns of the
 * table. Stores nothing. Refuses what the calculation refuses.
 */
export async function runRegression(actor: Actor, input: RegressionInput): Promise<Outcome<RegressionDeed>> {
  if (!may(actor, 'allocation.read')) return refused('not-allowed', 'Met uw rol kunt u geen regressie uitvoeren.')
  const table = readCsv(input.table)
  if (!table.ok) return refused(table.code, table.message, { table: table.message })
  const { heading } = table.value
  if (input.deed === 'columns') return done({ heading, answer: null })
  const { candidates, workload, inhabitants } = input
  if (candidates.length === 0)
    return refused('candidates', 'Kies minstens één kandidaat.', { candidates: 'Kies minstens één kandidaat.' })
  const odd = [workload, inhabitants, ...candidates].find((column) => column.includes(','))
  if (odd !== undefined)
    return refused('column', `Geef de kolom “${odd}” een naam zonder komma.`, {
      candidates: 'Een kolomnaam heeft geen komma.',
    })
  const answer = regressCommand(argumentsOf(input), () => input.table)
  return answer.ok ? done({ heading, answer: answer.value }) : answer
}

function argumentsOf(input: RegressionInput): string[] {
  const { workload, inhabitants, candidates, categories, threshold, maxCorrelation, maxVif, rule, correlation } = input
  return [
    '--data=tabel',
    `--workload=${workload}`,
    `--inhabitants=${inhabitants}`,
    `--candidates=${candidates.join(',')}`,
    ...(categories ? [`--categories=${categories.replace(/\s*([+,])\s*/g, '$1')}`] : []),
    `--threshold=${threshold}`,
    `--max-correlation=${maxCorrelation}`,
    `--max-vif=${maxVif}`,
    `--rule=${rule}`,
    `--correlation=${correlation}`,
  ]
}

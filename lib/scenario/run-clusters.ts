import { type ClusterAllocation, type ClusterModel, combineClusters, removeCluster } from '@/lib/allocation/clusters'
import { readCsv } from '@/lib/allocation/read-csv'
import { may, type Actor } from '@/lib/auth/actor'
import { done, refused, type Outcome } from '@/lib/outcome'
import { readAmount } from '@/lib/scenario/choices'
import { clusterModels } from '@/lib/scenario/cluster-models'
import type { ClusterAnswer, ClusterDeed } from '@/lib/scenario/cluster-view'
import type { ClusterInput } from '@/lib/scenario/schema'

/**
 * Combines the cluster models of a table, and shows what changes when one of them is taken out. Without weights it only tells
 * the columns. Stores nothing. Refuses what the reading and the combining refuse.
 */
export async function runClusters(actor: Actor, input: ClusterInput): Promise<Outcome<ClusterDeed>> {
  if (!may(actor, 'allocation.read')) return refused('not-allowed', 'Met uw rol kunt u geen clusters combineren.')
  const table = readCsv(input.table)
  if (!table.ok) return refused(table.code, table.message, { table: table.message })
  const { heading } = table.value
  if (input.deed === 'columns') return done({ heading, answer: null })
  const fte = readAmount(input.fte)
  if (fte === null || fte <= 0) {
    const message = 'Geef een aantal fte groter dan nul.'
    return refused('fte', message, { fte: message })
  }
  const models = clusterModels(table.value, input)
  if (!models.ok) return models
  const whole = combineClusters(models.value.clusters, fte)
  if (!whole.ok) return whole
  const removed = input.remove.trim()
  const rest = removed === '' ? null : without(models.value.clusters, removed, fte)
  if (rest && !rest.ok) return refused(rest.code, rest.message, { remove: rest.message })
  return done({
    heading,
    answer: answerOf(models.value.areas, models.value.clusters, fte, whole.value, rest?.value ?? null),
  })
}

type Rest = { name: string; division: ClusterAllocation }

function without(clusters: readonly ClusterModel[], name: string, fte: number): Outcome<Rest> {
  const left = removeCluster(clusters, name)
  if (!left.ok) return left
  const division = combineClusters(left.value, fte)
  return division.ok ? done({ name, division: division.value }) : division
}

function answerOf(
  areas: readonly string[],
  models: readonly ClusterModel[],
  fte: number,
  whole: ClusterAllocation,
  rest: Rest | null,
): ClusterAnswer {
  const weightLeft = (key: string) => rest?.division.clusters.find((own) => own.key === key)?.weight ?? 0
  return {
    fte,
    removed: rest?.name ?? null,
    areas: areas.map((name, at) => ({
      name,
      fte: whole.fte[at] ?? 0,
      without: rest ? (rest.division.fte[at] ?? 0) : null,
    })),
    clusters: whole.clusters.map(({ key, weight }) => ({
      name: key,
      kind: kindWords(models.find((model) => model.key === key)),
      weight,
      without: rest ? weightLeft(key) : null,
      fte: fte * weight,
    })),
    steps: rest?.division.steps ?? whole.steps,
    findings: whole.findings,
  }
}

function kindWords(model: ClusterModel | undefined): string {
  if (!model || model.kind === 'own') return 'eigen model'
  return model.parts === 'others' ? 'mengsel van alle andere clusters' : `mengsel van ${model.parts.join(' + ')}`
}

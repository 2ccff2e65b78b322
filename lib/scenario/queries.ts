import { may, type Actor } from '@/lib/auth/actor'
import { isId } from '@/lib/db/is-id'
import { database } from '@/lib/db/database'
import type { ItemKind } from '@/lib/register/schema'
import { visibleWhere } from '@/lib/register/visibility'
import { type Choices, EXAMPLE } from '@/lib/scenario/choices'
import { type DataSet, type DataSetLine, dataSetFrom, exampleDataSet } from '@/lib/scenario/data-set'
import type { Prisma } from '@/prisma/generated/prisma/client'

export type ScenarioLine = {
  id: string
  name: string
  /** The choices as the search string of the page. */
  query: string
  shared: boolean
  version: number
  owner: string
  isOwn: boolean
  /** ISO instant. */
  createdAt: string
  items: { number: number; title: string; kind: ItemKind }[]
}

/** The data set with this id, or the example; null when it does not exist. */
export async function dataSetOf(actor: Actor, id: Choices['gegevens']): Promise<DataSet | null> {
  if (!may(actor, 'allocation.read')) return null
  if (id === EXAMPLE) return exampleDataSet
  const { prisma } = await database()
  const stored = isId(id) ? await prisma.allocationDataSet.findUnique({ where: { id } }) : null
  return stored ? dataSetFrom(stored) : null
}

/** The data sets to choose from: the example first, then by year and name, the latest version first. */
export async function listDataSets(actor: Actor): Promise<DataSetLine[]> {
  if (!may(actor, 'allocation.read')) return []
  const { prisma } = await database()
  const stored = await prisma.allocationDataSet.findMany({
    orderBy: [{ year: 'desc' }, { name: 'asc' }, { version: 'desc' }],
    select: {
      id: true,
      name: true,
      year: true,
      source: true,
      version: true,
      partial: true,
      findings: true,
      createdAt: true,
      createdBy: { select: { name: true } },
    },
  })
  const { rows: _rows, establishment: _establishment, ...example } = exampleDataSet
  return [
    { ...example, createdAt: null, createdBy: null, warnings: 0 },
    ...stored.map(({ findings, createdAt, createdBy, ...line }) => ({
      ...line,
      createdAt: createdAt.toISOString(),
      createdBy: createdBy?.name ?? null,
      warnings: Array.isArray(findings) ? findings.length : 0,
    })),
  ]
}

/** The scenarios that this person may open: their own and those that others share, by name. */
export async function listScenarios(actor: Actor): Promise<ScenarioLine[]> {
  if (!may(actor, 'allocation.read')) return []
  return scenariosWhere(actor, {})
}

/** One scenario, or null when it does not exist or is somebody else's own. */
export async function scenarioOf(actor: Actor, id: string): Promise<ScenarioLine | null> {
  if (!may(actor, 'allocation.read') || !isId(id)) return null
  return (await scenariosWhere(actor, { id })).at(0) ?? null
}

/** The scenarios beside an item that this person may open, for the page of the item. */
export async function scenariosOfItem(actor: Actor, number: number): Promise<ScenarioLine[]> {
  if (!may(actor, 'allocation.read')) return []
  return scenariosWhere(actor, { items: { some: { number, ...visibleWhere(actor) } } })
}

async function scenariosWhere(actor: Actor, where: Prisma.AllocationScenarioWhereInput): Promise<ScenarioLine[]> {
  const { prisma } = await database()
  const mine = actor.id === null ? [] : [{ ownerId: actor.id }]
  const stored = await prisma.allocationScenario.findMany({
    where: { ...where, OR: [{ shared: true }, ...mine] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: {
      owner: { select: { name: true } },
      items: {
        where: visibleWhere(actor),
        orderBy: { number: 'asc' },
        select: { number: true, title: true, kind: true },
      },
    },
  })
  return stored.map(({ id, name, query, shared, version, owner, ownerId, createdAt, items }) => ({
    id,
    name,
    query,
    shared,
    version,
    owner: owner.name,
    isOwn: ownerId === actor.id,
    createdAt: createdAt.toISOString(),
    items,
  }))
}

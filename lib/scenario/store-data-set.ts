import type { AreaRow } from '@/lib/allocation/area'
import type { DataSetCheck } from '@/lib/allocation/data-set'
import { logEvent } from '@/lib/audit/log'
import { may, type Actor } from '@/lib/auth/actor'
import { violatedIndex } from '@/lib/db/errors'
import { inTransaction } from '@/lib/db/transaction'
import { done, refused, type Outcome } from '@/lib/outcome'
import { checkTable, checkView } from '@/lib/scenario/check-table'
import type { CheckView, DataSetDeed } from '@/lib/scenario/check-view'
import type { DataSetInput } from '@/lib/scenario/schema'

export type DataSetKept = NonNullable<DataSetDeed['stored']>

/**
 * Checks a table, and stores it as a new version under its name when that is what was asked. A table with an error is
 * never stored, not even in part: the answer names the first error with its row and column.
 */
export async function keepDataSet(actor: Actor, input: DataSetInput): Promise<Outcome<DataSetDeed>> {
  if (!may(actor, 'allocation.keep')) return refused('not-allowed', 'Met uw rol kunt u geen gegevens vastleggen.')
  const read = checkTable(input)
  if (!read.ok) return read
  const check = checkView(read.value)
  if (input.deed === 'check') return done({ check, stored: null })
  if (!check.isStorable) return refused('findings', `Er is niets vastgelegd. ${firstError(check)}`)
  const stored = await store(actor, input, read.value.check)
  return stored.ok ? done({ check, stored: stored.value }) : stored
}

async function store(
  actor: Actor,
  { name, year, source }: DataSetInput,
  { rows, establishment, findings, partial }: DataSetCheck,
): Promise<Outcome<DataSetKept>> {
  try {
    return await inTransaction(async (tx) => {
      const last = await tx.allocationDataSet.findFirst({
        where: { name },
        orderBy: { version: 'desc' },
        select: { version: true },
      })
      const version = (last?.version ?? 0) + 1
      const stored = await tx.allocationDataSet.create({
        data: {
          name,
          year: Number(year),
          source,
          version,
          partial,
          rows: { areas: rows.map(storedArea), establishment },
          findings: findings.map((finding) => ({ ...finding })),
          createdById: actor.id,
        },
      })
      await logEvent(tx, actor, {
        action: 'storeDataSet',
        objectType: 'dataSet',
        objectId: stored.id,
        label: `${name}, versie ${version}`,
        after: { jaar: Number(year), bron: source, rijen: rows.length, gedeeltelijk: partial ? 'ja' : 'nee' },
      })
      return done({ id: stored.id, name, version })
    })
  } catch (error) {
    if (violatedIndex(error) === 'AllocationDataSet_name_version_key')
      return refused('raced', 'Iemand legde net een versie met deze naam vast. Probeer het opnieuw.')
    throw error
  }
}

function storedArea({ code, name, unit, values }: AreaRow) {
  return { code, name, unit, values: Object.fromEntries(Object.entries(values)) }
}

function firstError({ findings }: CheckView): string {
  const first = findings.find(({ severity }) => severity === 'error')
  if (!first) return 'De tabel bevat geen gemeenten of eenheden.'
  const place =
    first.row === undefined ? '' : `Rij ${first.row}${first.columnName ? `, kolom “${first.columnName}”` : ''}: `
  return `${place}${first.message}`
}

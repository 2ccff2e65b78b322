import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ITEMS_AS_TOLD } from '@/prisma/example/register'

const LABELS = ['2022-1', '2025-2'].map((key) => ({ key, file: `../shared/import/labels/${key}.json` }))

/** Where our reading differs from the labels on purpose, with the field and what we say. */
const OTHERWISE: Record<string, string> = {
  '2022-1-031': 'status', // the first of two parts is done
  '2025-2-040': 'date', // the report that made the promise has a day
}

describe('beside the labels of careful readers', () => {
  for (const { key, file } of LABELS) {
    it.skipIf(!existsSync(file))(`agrees on ${key} (skipped where the labels are absent)`, () => {
      const labels = labelsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).items
      expect(keysToldIn(key).sort()).toEqual(labels.map((label) => label.key).sort())
      for (const label of labels) expect(comparable(ownOf(label.key)), label.key).toEqual(comparable(label))
    })
  }
})

const labelsSchema = z.object({
  items: z.array(
    z.object({
      key: z.string(),
      kind: z.string(),
      chamber: z.string(),
      members: z.array(z.string()),
      members_cs: z.boolean(),
      refs: z.array(z.string()),
      status: z.string(),
      date: z.string().nullable(),
      deadlines: z.array(z.object({ by: z.string().nullable() })),
    }),
  ),
})

type Comparable = z.infer<typeof labelsSchema>['items'][number]

function comparable(item: Comparable): Omit<Comparable, 'deadlines'> & { days: (string | null)[] } {
  const { key, kind, chamber, members, members_cs, refs, status, date, deadlines } = item
  const days = [...new Set(deadlines.map((deadline) => deadline.by))].toSorted((one, other) =>
    (one ?? '').localeCompare(other ?? ''),
  )
  const facts = { key, kind, chamber, members, members_cs, refs, status, date, days }
  return OTHERWISE[key] ? { ...facts, [OTHERWISE[key]]: 'read otherwise' } : facts
}

function ownOf(key: string): Comparable {
  const item = ITEMS_AS_TOLD.find((candidate) => candidate.key === key)
  if (!item) throw new Error(`no item ${key}`)
  const last = item.terms.at(-1)
  const promised = last?.by && item.status !== 'afgedaan' ? [{ by: last.by }] : []
  return {
    key,
    kind: item.kind,
    chamber: item.chamber,
    refs: [...item.refs],
    status: item.status,
    date: item.date,
    members: item.members.map((member) => member.name),
    members_cs: item.cosigned,
    deadlines: [...promised, ...item.milestones],
  }
}

function keysToldIn(report: string): string[] {
  return ITEMS_AS_TOLD.map((item) => item.key).filter((key) => key.startsWith(report))
}

import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { gunzipSync, gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import { systemActor } from '@/lib/auth/actor'
import { restoreBackup } from '@/lib/backup/restore-backup'
import { writeBackup } from '@/lib/backup/write-backup'
import { day, toDatabaseDate } from '@/lib/calendar/date'
import type { OpenDatabase } from '@/lib/db/database'
import { seedExampleRegister } from '@/prisma/seed'
import { openTestDatabase, useTestDatabase } from '@/test/support/database'

const opened = useTestDatabase()
const actor = systemActor('opdrachtregel')
const backupOf = ({ pool }: OpenDatabase) => buffer(Readable.from(writeBackup(pool, { rows: 0 })))
const restoring = (database: OpenDatabase, bytes: Buffer) =>
  restoreBackup(database, actor, () => Readable.from([bytes]))
const rowsOf = (backup: Buffer) => gunzipSync(backup).toString('utf8').split('\n').slice(1, -2)

test('a backup restored elsewhere holds the very same rows, bytes, sequences and audit chain', async () => {
  const source = opened()
  await seedExampleRegister(day('2026-11-22'))
  await storeEdition(source)
  const backup = await backupOf(source)
  const target = await openTestDatabase()
  try {
    await target.prisma.department.create({ data: { name: 'moet weg', abbreviation: 'X' } })
    const events = await source.prisma.event.count()
    expect(await restoring(target, backup)).toMatchObject({ ok: true, value: { events: events + 1 } })
    const copy = rowsOf(await backupOf(target))
    expect(copy.filter((row) => !row.includes('"restoreBackup"'))).toEqual(rowsOf(backup))
    expect(await verifyChain(target.prisma)).toMatchObject({ events: events + 1, brokenAt: null })
    const next = await target.prisma.item.create({ data: { kind: 'toezegging', title: 'volgende', obligation: 'x' } })
    expect(next.number).toBe(82)
    await expect(target.pool.query('DELETE FROM "Event"')).rejects.toThrow('append-only')
  } finally {
    await target.close()
  }
})

test('sessions are not in a backup and end with a restore', async () => {
  const { prisma } = opened()
  const backup = await backupOf(opened())
  const user = await prisma.user.findFirstOrThrow()
  await prisma.session.create({ data: { userId: user.id } })
  expect(gunzipSync(await backupOf(opened())).toString()).not.toContain('"Session"')
  expect(await restoring(opened(), backup)).toMatchObject({ ok: true })
  expect(await prisma.session.count()).toBe(0)
})

test('what was tampered with, cut off or made elsewhere is refused and nothing changes', async () => {
  const backup = await backupOf(opened())
  const before = rowsOf(backup)
  const text = gunzipSync(backup).toString('utf8')
  const forged = text.replace('registerItem', 'registeredBy')
  const otherVersion = text.replace('"migrations":[', '"migrations":["99990101000000_later",')
  for (const [damaged, code] of [
    [Buffer.from('geen reservekopie'), 'no-backup'],
    [backup.subarray(0, backup.length - 20), 'no-backup'],
    [gzipSync(forged), 'no-backup'],
    [gzipSync(resealed(forged)), 'broken'],
    [gzipSync(resealed(otherVersion)), 'newer'],
  ] as const) {
    expect(await restoring(opened(), damaged)).toMatchObject({ ok: false, code })
  }
  expect(rowsOf(await backupOf(opened()))).toEqual(before)
})

async function storeEdition({ prisma }: OpenDatabase): Promise<void> {
  const report = await prisma.report.findFirstOrThrow()
  const user = await prisma.user.findFirstOrThrow()
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7) % 256)
  const file = { output: 'docx', fileName: 'bijlage.docx', mediaType: 'x', bytes, sha256: 'x' }
  await prisma.edition.create({
    data: {
      number: 1,
      reportId: report.id,
      sentById: user.id,
      sentOn: toDatabaseDate(day('2026-11-22')),
      snapshot: { a: [1, null, 'é'] },
      files: { create: [file] },
    },
  })
}

/** The text with a footer that fits it, as a careful forger would make it. */
function resealed(text: string): string {
  const lines = text.split('\n').slice(0, -2)
  const body = `${lines.join('\n')}\n`
  const sha256 = createHash('sha256').update(body).digest('hex')
  return `${body}${JSON.stringify({ sha256, rows: lines.length - 1 })}\n`
}

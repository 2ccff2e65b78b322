import { beforeAll, describe, expect, it } from 'vitest'
import { verifyChain } from '@/lib/audit/verify'
import type { Actor } from '@/lib/auth/actor'
import { sampleTemplate } from '@/lib/annex/write/house-style/sample'
import { addDays, day } from '@/lib/calendar/date'
import { dayOfInstant } from '@/lib/calendar/now'
import { handOverSections } from '@/lib/report/commands/hand-over-sections'
import { inTransaction } from '@/lib/db/transaction'
import { remindersOf } from '@/lib/digest/queries/reminders'
import { mentionsPart } from '@/lib/digest/mentions-part'
import { done } from '@/lib/outcome'
import { arrangeSections } from '@/lib/report/commands/arrange-sections'
import { attendSection, PRESENT } from '@/lib/report/commands/attend-section'
import { addComment, resolveComment } from '@/lib/report/commands/comment'
import { addTemplate } from '@/lib/report/commands/keep-template'
import { planReport } from '@/lib/report/commands/change-report'
import { moveSection, writeSection } from '@/lib/report/commands/change-section'
import { decideProposals } from '@/lib/report/commands/decide-proposals'
import { splitSection } from '@/lib/report/commands/group-sections'
import { placeSectionBefore, placeThemeBefore } from '@/lib/report/commands/place'
import { setCalendar } from '@/lib/report/commands/set-calendar'
import { OUTPUTS } from '@/lib/report/outputs'
import { openMentions } from '@/lib/report/queries/comments'
import { ownDraft } from '@/lib/report/queries/own-draft'
import { proposedItems } from '@/lib/report/queries/proposals'
import { reportDays } from '@/lib/report/queries/report-calendar'
import { reportFile } from '@/lib/report/queries/report-file'
import { reportPage } from '@/lib/report/queries/report-pages'
import { waitingSections } from '@/lib/report/queries/waiting'
import { sectionsOf } from '@/lib/report/report-facts'
import { planReportInput } from '@/lib/report/schema'
import { setCalendarInput, type ArrangeSectionsInput, type DecideProposalsInput } from '@/lib/report/arrange-schema'
import { useTestDatabase } from '@/test/support/database'
import { wordsOf } from '@/test/support/words-of-file'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const opened = useTestDatabase()
const today = day('2026-05-11')
let office: Office
let reportId: string
let otherTheme: string

beforeAll(async () => {
  office = await openOffice()
  otherTheme = (await opened().prisma.theme.create({ data: { name: 'Zeden', order: 2 } })).id
  const plan = { year: 2026, half: 1, plannedOn: '2026-06-15', annexNumber: 3, annexTitle: 'Moties', directorate: 'DG' }
  reportId = value(await planReport(office.coordinator, planReportInput.parse(plan))).id
})

async function now() {
  const page = await reportPage(office.coordinator, reportId, today)
  if (!page) throw new Error('the report is gone')
  return {
    report: page.report,
    sections: sectionsOf(page.report),
    handle: { id: reportId, version: page.report.version },
  }
}

async function put(items: string[], together = false) {
  const input = { id: reportId, items, together, decision: 'erop', reason: '' } satisfies DecideProposalsInput
  return value(await decideProposals(office.coordinator, input))
}

describe('what belongs on a report', () => {
  it('is proposed with its reasons; what was left off for a reason is not proposed again', async () => {
    const late = await anItem({
      terms: [{ words: 'april', by: day('2026-04-30'), since: day('2025-12-01') }],
      themeId: office.themeId,
    })
    await anItem({ terms: [{ words: 'volgend halfjaarbericht', by: day('2026-06-30'), since: day('2025-12-01') }] })
    const [first, second] = await proposedItems(office.coordinator, reportId, today)
    expect([first?.id, first?.reasons, second?.reasons]).toEqual([late.id, ['late'], ['promised']])
    const omit = {
      id: reportId,
      items: [late.id],
      together: false,
      decision: 'weg',
      reason: 'komt apart',
    } satisfies DecideProposalsInput
    expect(value(await decideProposals(office.coordinator, omit)).omitted).toBe(1)
    const after = await proposedItems(office.coordinator, reportId, today)
    expect(after.at(-1)).toMatchObject({ id: late.id, omitted: 'komt apart' })
    await put([late.id])
    expect(await opened().prisma.omission.count()).toBe(0)
  })
})

describe('the order of a report', () => {
  it('changes by section and by theme, and a second coordinator with an old page is told', async () => {
    for (let count = 0; count < 3; count += 1) await put([(await anItem({ themeId: office.themeId })).id])
    await put([(await anItem({ themeId: otherTheme })).id])
    const { sections, handle } = await now()
    const ids = sections.map(({ id }) => id)
    const [a = '', b = '', c = '', d = '', z = ''] = ids
    const first = { ...handle, sectionId: c, themeId: office.themeId, before: a }
    value(await placeSectionBefore(office.coordinator, first))
    expect((await now()).sections.map(({ id }) => id)).toEqual([c, a, b, d, z])
    expect(await placeSectionBefore(office.coordinator, first)).toMatchObject({ ok: false, code: 'conflict' })
    value(
      await placeThemeBefore(office.coordinator, {
        ...(await now()).handle,
        themeId: otherTheme,
        before: office.themeId,
      }),
    )
    expect((await now()).sections.map(({ id }) => id)).toEqual([z, c, a, b, d])
    value(
      await placeSectionBefore(office.coordinator, {
        ...(await now()).handle,
        sectionId: z,
        themeId: office.themeId,
        before: null,
      }),
    )
    expect((await now()).sections.map(({ id }) => id)).toEqual([c, a, b, d, z])
  })

  it('groups sections with their texts, footnotes and comments, and splits items off again', async () => {
    const { sections, handle } = await now()
    const [one, two] = sections
    if (!one || !two) throw new Error('two sections')
    const write = async (section: { id: string; version: number }, text: string) =>
      value(await writeSection(office.coordinator, { id: section.id, version: section.version, heading: '', text }))
    await write(one, 'Een[^1].\n\n[^1]: a')
    await write(two, 'Twee[^1].\n\n[^1]: b')
    value(await addComment(office.coordinator, { sectionId: two.id, text: 'Bij de tweede.' }))
    const group = {
      ...handle,
      sections: [one.id, two.id],
      decision: 'samenvoegen',
      handlerId: null,
      departmentId: null,
    } satisfies ArrangeSectionsInput
    value(await arrangeSections(office.coordinator, group))
    const grouped = (await now()).sections.find(({ id }) => id === one.id)
    expect(grouped?.text).toBe('Een[^1].\n\nTwee[^2].\n\n[^1]: a\n[^2]: b')
    expect(grouped?.treatments).toHaveLength(2)
    expect(await opened().prisma.sectionComment.count({ where: { sectionId: one.id } })).toBe(1)
    const leaving = grouped?.treatments[1]?.id ?? ''
    const split = { ...(await now()).handle, sectionId: one.id, treatments: [leaving] }
    value(await splitSection(office.coordinator, split))
    const after = (await now()).sections
    expect(after[1]?.treatments.map(({ id }) => id)).toEqual([leaving])
    expect(after.find(({ id }) => id === one.id)?.text).toBe(grouped?.text)
    const all = {
      ...(await now()).handle,
      sectionId: one.id,
      treatments: after[0]?.treatments.map(({ id }) => id) ?? [],
    }
    expect(await splitSection(office.coordinator, all)).toMatchObject({ ok: false, code: 'nothing-left' })
  })
})

describe('writing', () => {
  async function assigned(to: Actor) {
    const { sections, handle } = await now()
    const input = {
      ...handle,
      sections: sections.map(({ id }) => id),
      decision: 'toewijzen',
      handlerId: to.id,
      departmentId: null,
    } satisfies ArrangeSectionsInput
    return value(await arrangeSections(office.coordinator, input)).assigned
  }

  it('is given to somebody for many texts at once, without disturbing who writes', async () => {
    const before = (await now()).sections.map(({ version }) => version)
    expect(await assigned(office.handler)).toBe(before.length)
    const { sections } = await now()
    expect(sections.map(({ version }) => version)).toEqual(before)
    expect(new Set(sections.map(({ handler, department }) => [handler?.name, department?.id].join()))).toEqual(
      new Set([[office.handler.name, office.departmentId].join()]),
    )
  })

  it('keeps what is typed for its writer only, and shows people to each other for as long as they are there', async () => {
    const [section] = (await now()).sections
    if (!section) throw new Error('a section')
    const moment = new Date('2026-05-11T10:00:00Z')
    const { version: baseVersion, heading: baseHeading, text: baseText } = section
    const draft = { baseVersion, baseHeading, baseText, heading: 'Kop', text: 'Half een zin' }
    const said = await attendSection(office.handler, section.id, { leaving: false, draft }, moment)
    expect(said).toMatchObject({ others: [], version: baseVersion, text: baseText })
    const seen = await attendSection(office.coordinator, section.id, { leaving: false }, moment)
    expect(seen?.others).toEqual([{ name: office.handler.name, writing: true }])
    const later = new Date(moment.getTime() + PRESENT)
    expect((await attendSection(office.coordinator, section.id, { leaving: false }, later))?.others).toEqual([])
    expect((await ownDraft(office.handler, section.id))?.text).toBe('Half een zin')
    expect(await ownDraft(office.coordinator, section.id)).toBeNull()
    for (const actor of [office.reader, office.outsider])
      expect(await attendSection(actor, section.id, { leaving: false, draft }, moment)).toBeNull()
    const submit = { id: section.id, version: baseVersion, verb: 'submit', remark: '' } as const
    expect(await moveSection(office.handler, submit)).toMatchObject({ ok: false, code: 'unsaved' })
    const group = {
      ...(await now()).handle,
      sections: (await now()).sections.map(({ id }) => id),
      decision: 'samenvoegen',
      handlerId: null,
      departmentId: null,
    } satisfies ArrangeSectionsInput
    expect(await arrangeSections(office.coordinator, group)).toMatchObject({ ok: false, code: 'being-written' })
  })

  it('is handed over with what was typed and not yet stored', async () => {
    const texts = (await now()).sections.length
    const { handler, head } = office
    const handed = await inTransaction(async (tx) =>
      done(await handOverSections(tx, office.coordinator, { from: handler.id ?? '', to: head.id ?? '' })),
    )
    expect(value(handed)).toBe(texts)
    const [section] = (await now()).sections
    expect(section?.handler?.name).toBe(head.name)
    expect((await ownDraft(head, section?.id ?? ''))?.text).toBe('Half een zin')
    const stored = { id: section?.id ?? '', version: section?.version ?? 0, heading: 'Kop', text: 'Een hele zin.' }
    value(await writeSection(head, stored))
    expect(await ownDraft(head, section?.id ?? '')).toBeNull()
  })
})

describe('comments', () => {
  it(
    'wait for whoever they call, until they are resolved, and are in none of the outputs',
    { timeout: 120_000 },
    async () => {
      const [section] = (await now()).sections
      const sectionId = section?.id ?? ''
      const secret = 'Zonderlingegeheimewoorden'
      expect(await addComment(office.reader, { sectionId, text: 'x' })).toMatchObject({ ok: false })
      expect(await addComment(office.head, { sectionId, text: '@Niemand kijk' })).toMatchObject({
        code: 'unknown-name',
      })
      expect(value(await addComment(office.head, { sectionId, text: `@Hanna ${secret}` })).called).toBe(1)
      const [mention] = await openMentions(office.handler)
      expect(mention).toMatchObject({ sectionId, author: office.head.name })
      const tomorrow = addDays(dayOfInstant(mention?.at ?? new Date(0)), 1)
      expect((await mentionsPart(office.handler, tomorrow))?.lines[0]?.text).toContain(secret)

      const bestand = new File([await sampleTemplate()], 'huisstijl.docx')
      value(await addTemplate(office.coordinator, { bestand }))
      for (const output of OUTPUTS) {
        const file = await reportFile(office.coordinator, reportId, today, output)
        if (!file?.ok) throw new Error(`no ${output}`)
        const words = await wordsOf(file.value.bytes)
        expect(words, output).toContain('onderwerp')
        expect(words, output).not.toContain(secret)
      }
      value(await resolveComment(office.handler, { id: mention?.id ?? '', open: false }))
      expect(await openMentions(office.handler)).toEqual([])
    },
  )
})

describe('the calendar and its reminders', () => {
  it('follows from the day of sending until somebody sets a day, in order', async () => {
    const before = await reportDays(office.coordinator, reportId)
    expect(before?.calendar.textsDue).toBe('2026-05-15')
    const { handle } = await now()
    const days = {
      plannedOn: '2026-06-15',
      textsDue: '2026-05-08',
      departmentDue: '',
      directorateDue: '',
      reminderDays: '3, 1',
    }
    value(await setCalendar(office.coordinator, setCalendarInput.parse({ ...handle, ...days })))
    const after = await reportDays(office.coordinator, reportId)
    expect(after).toMatchObject({ set: { textsDue: '2026-05-08', departmentDue: null }, reminderDays: [3, 1] })
    const wrong = setCalendarInput.safeParse({ ...handle, ...days, departmentDue: '2026-05-01' })
    expect(wrong.error?.issues[0]?.path).toEqual(['departmentDue'])
    expect(await setCalendar(office.coordinator, setCalendarInput.parse({ ...handle, ...days }))).toMatchObject({
      code: 'conflict',
    })
  })

  it('says beforehand who gets what, and who has no address', async () => {
    const { prisma } = opened()
    await prisma.user.update({ where: { id: office.head.id ?? '' }, data: { email: 'harm@ministerie.example' } })
    const waiting = await waitingSections(office.head, today)
    expect(waiting.every(({ late }) => late)).toBe(true)
    const [reminder] = await remindersOf(office.coordinator, reportId, today)
    expect(reminder).toMatchObject({
      name: office.head.name,
      texts: waiting.length,
      late: waiting.length,
      hindrance: null,
    })
    expect(reminder?.message?.subject).toContain('te laat')
    expect(await remindersOf(office.handler, reportId, today)).toEqual([])
  })

  it('and all of it is in the log, in one chain', async () => {
    expect((await verifyChain(opened().prisma)).brokenAt).toBeNull()
  })
})

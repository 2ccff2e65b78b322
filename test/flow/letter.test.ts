import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { timelineOf } from '@/lib/audit/queries'
import { day } from '@/lib/calendar/date'
import { applyLetter } from '@/lib/letter/commands/apply-letter'
import { discardLetter, takeInLetter } from '@/lib/letter/commands/take-in-letter'
import { letterPage, lettersOfItem, listLetters } from '@/lib/letter/queries/letter-page'
import type { Proposal } from '@/lib/letter/read-letter'
import { applyLetterInput, readLetterInput } from '@/lib/letter/schema'
import { dropItem } from '@/lib/register/commands/move-status'
import { itemPage } from '@/lib/register/queries/item-page'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

const database = useTestDatabase()
const today = day('2026-11-25')
let office: Office
beforeAll(async () => {
  office = await openOffice()
})

/** Two moties and a letter that settles the first and promises something on the second; `mark` makes the letter its own. */
async function aLetter(mark: number) {
  const settled = await anItem({
    kind: 'motie',
    title: 'drempels',
    references: [{ key: `31000-${mark}`, role: 'identifies' }],
  })
  const promised = await anItem({
    kind: 'motie',
    title: 'lantaarns',
    references: [{ key: `32000-${mark}`, role: 'identifies' }],
    terms: [{ words: 'eind 2026', by: day('2026-12-31'), since: day('2026-01-10') }],
  })
  const tekst = [
    `Kamerstuk 29628, nr. ${mark}`,
    'Den Haag, 20 november 2026',
    'Geachte voorzitter,',
    `Hiermee beschouw ik de motie (Kamerstuk 31000, nr. ${mark}) als afgedaan.`,
    `Over de motie (Kamerstuk 32000, nr. ${mark}) zal ik uw Kamer voor de zomer van 2027 informeren.`,
  ].join('\n\n')
  const { id } = value(await takeInLetter(office.coordinator, readLetterInput.parse({ tekst })))
  return { id, tekst, settled, promised }
}

/** What the form sends when every proposal is confirmed as it stands. */
function confirmation(id: string, proposals: readonly Proposal[], changes: Record<string, string> = {}) {
  const fields = proposals.flatMap(({ item, deed, block, sentence, term }, key) => [
    [`item-${key}`, item.id],
    [`version-${key}`, String(item.version)],
    [`block-${key}`, String(block)],
    [`sentence-${key}`, sentence],
    [`deed-${key}`, deed],
    ...(term ? [[`words-${key}`, term.words]] : []),
  ])
  const kies = proposals.map((_, key) => String(key))
  return {
    id,
    version: '1',
    number: '29628, nr. 1500',
    date: '2026-11-20',
    kies,
    ...Object.fromEntries(fields),
    ...changes,
  }
}

async function proposalsOf(id: string): Promise<Proposal[]> {
  return (await letterPage(office.coordinator, id, today))?.reading?.proposals ?? []
}

describe('a letter', () => {
  it('changes nothing before it is confirmed, then everything at once, and stays on record with what it changed', async () => {
    const { id, settled, promised } = await aLetter(101)
    const proposals = await proposalsOf(id)
    expect(proposals.map(({ item, deed }) => [item.number, deed])).toEqual([
      [settled.number, 'settle'],
      [promised.number, 'moveTerm'],
    ])
    expect(await itemPage(office.reader, settled.number, today)).toMatchObject({ status: 'lopend', version: 1 })
    expect(await letterPage(office.reader, id, today)).toBeNull()

    const input = applyLetterInput.parse(confirmation(id, proposals))
    expect(value(await applyLetter(office.coordinator, input))).toEqual({ id, changed: 2 })
    expect(await itemPage(office.reader, settled.number, today)).toMatchObject({
      status: 'afgedaan',
      settledOn: '2026-11-20',
      settledBy: ['29628-1500'],
    })
    expect(await itemPage(office.reader, promised.number, today)).toMatchObject({
      status: 'lopend',
      termBy: '2027-07-01',
      slips: { times: 1, silent: 0 },
    })
    expect(await lettersOfItem(settled.id)).toMatchObject([
      { detail: 'afgedaan', letter: { id, number: '29628-1500' } },
    ])
    const kept = await letterPage(office.reader, id, today)
    expect(kept).toMatchObject({ state: 'verwerkt', reading: null, number: '29628-1500', date: '2026-11-20' })
    expect(kept?.changed.map(({ item }) => item.number)).toEqual([settled.number, promised.number])
    expect((await timelineOf('item', settled.id)).map(({ action }) => action)).toContain('settleItem')
    expect(await applyLetter(office.coordinator, { ...input, version: 2 })).toMatchObject({ code: 'applied' })
  })

  it('is the same letter when it comes in twice', async () => {
    const { id, tekst } = await aLetter(102)
    expect(value(await takeInLetter(office.coordinator, readLetterInput.parse({ tekst })))).toEqual({ id })
  })

  it('of which one item was changed meanwhile changes nothing, and says which', async () => {
    const { id, settled, promised } = await aLetter(103)
    const proposals = await proposalsOf(id)
    value(await dropItem(office.coordinator, { id: promised.id, version: 1, reason: 'Overtaken.' }))
    const refusal = await applyLetter(office.coordinator, applyLetterInput.parse(confirmation(id, proposals)))
    expect(refusal).toMatchObject({ ok: false, code: 'conflict' })
    expect(refusal.ok ? '' : refusal.message).toContain(`G-${promised.number}: intussen gewijzigd`)
    expect(await itemPage(office.reader, settled.number, today)).toMatchObject({ status: 'lopend', version: 1 })
    expect(await letterPage(office.coordinator, id, today)).toMatchObject({ state: 'gelezen', version: 1 })
  })

  it('may be mended: another deed, other words, and what is not ticked is left alone', async () => {
    const { id, settled, promised } = await aLetter(104)
    const changes = { kies: '0', 'deed-0': 'settlePartly', 'donePart-0': 'De drempels in het noorden.' }
    const input = applyLetterInput.parse(confirmation(id, await proposalsOf(id), changes))
    value(await applyLetter(office.coordinator, input))
    expect(await itemPage(office.reader, settled.number, today)).toMatchObject({
      status: 'deels_afgedaan',
      donePart: 'De drempels in het noorden.',
    })
    expect(await itemPage(office.reader, promised.number, today)).toMatchObject({ version: 1, termWords: 'eind 2026' })
  })

  it('is asked for its number and day, and for one tick at least', async () => {
    const { id } = await aLetter(105)
    const asked = applyLetterInput.safeParse(
      confirmation(id, await proposalsOf(id), { number: '', date: '', kies: '' }),
    )
    expect(asked.error?.issues.map(({ path }) => path[0]).toSorted()).toEqual(['date', 'number'])
    const ticked = applyLetterInput.safeParse(confirmation(id, await proposalsOf(id), { kies: '' }))
    expect(ticked.error?.issues.map(({ path }) => path[0])).toEqual(['kies'])
    const unsaid = applyLetterInput.safeParse(confirmation(id, await proposalsOf(id), { 'words-1': '' }))
    expect(unsaid.error?.issues.map(({ path }) => path[0])).toEqual(['words-1'])
  })

  it('rests on its own sentences only', async () => {
    const { id } = await aLetter(106)
    const forged = confirmation(id, await proposalsOf(id), { 'sentence-0': 'Dit staat er niet.' })
    expect(await applyLetter(office.coordinator, applyLetterInput.parse(forged))).toMatchObject({
      code: 'other-sentence',
    })
  })

  it('that was the wrong one is thrown away, but not once it is applied', async () => {
    const { id } = await aLetter(107)
    value(await discardLetter(office.coordinator, { id, version: 1 }))
    expect((await listLetters(office.coordinator)).map((letter) => letter.id)).not.toContain(id)
    const applied = (await listLetters(office.reader))[0]
    expect(await discardLetter(office.coordinator, { id: applied?.id ?? '', version: 2 })).toMatchObject({
      code: 'applied',
    })
  })
})

describe('what is no letter', () => {
  it.each([
    [
      'without a motie or toezegging',
      readLetterInput.parse({ tekst: 'Beste collega, tot morgen bij de lunch.' }),
      'no-items',
    ],
    [
      'a picture',
      readLetterInput.parse({ bestand: new File([readFileSync('app/icon.svg').fill(0)], 'x.png') }),
      'unknown-type',
    ],
  ])('%s is refused in words and not kept', async (_what, input, code) => {
    const before = await database().prisma.letter.count()
    expect(await takeInLetter(office.coordinator, input)).toMatchObject({ ok: false, code })
    expect(await database().prisma.letter.count()).toBe(before)
  })

  it('is refused for who may not change items', async () => {
    expect(await takeInLetter(office.handler, readLetterInput.parse({ tekst: 'Brief' }))).toMatchObject({
      code: 'not-allowed',
    })
  })
})

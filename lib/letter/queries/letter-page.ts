import type { Block, Note } from '@/lib/annex/blocks'
import { readDocumentSchema } from '@/lib/annex/blocks-schema'
import { inlinesOf } from '@/lib/annex/parse/text-of'
import { may, type Actor } from '@/lib/auth/actor'
import { dayOf, type CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { readReferences, type ReferenceKey, isReferenceKey } from '@/lib/kamer/reference'
import { letterFacts } from '@/lib/letter/letter-facts'
import { knownItems } from '@/lib/letter/queries/known-items'
import { readLetter, type LetterReading } from '@/lib/letter/read-letter'
import { recessCalendar } from '@/lib/people/recess'
import { visibleWhere } from '@/lib/register/visibility'

/** A letter as the list shows it. `readAt` is an instant in ISO form. */
export type LetterLine = {
  id: string
  name: string
  number: string | null
  date: CalendarDate | null
  state: 'gelezen' | 'verwerkt'
  readAt: string
  effects: number
}

export type LetterEffect = {
  order: number
  item: { number: number; title: string }
  detail: string
  sentence: string
}

export type LetterDetail = LetterLine & {
  version: number
  sha256: string
  appliedAt: string | null
  blocks: Block[]
  notes: Record<string, Note>
  warnings: string[]
  /** What it changed, as far as this reader may see the items. */
  changed: LetterEffect[]
  /** What it says, for who may apply it, as long as it is not applied. */
  reading: LetterReading | null
}

/** All letters, the latest first. A letter that is not applied yet is there only for who may apply it. */
export async function listLetters(actor: Actor): Promise<LetterLine[]> {
  const { prisma } = await database()
  const letters = await prisma.letter.findMany({
    where: may(actor, 'item.change') ? {} : { state: 'verwerkt' },
    orderBy: { createdAt: 'desc' },
    omit: { document: true },
    include: { effects: { where: { item: visibleWhere(actor) }, select: { id: true } } },
  })
  return letters.map((letter) => ({
    id: letter.id,
    name: letter.name,
    number: letter.number,
    date: dayOf(letter.date),
    state: letter.state,
    readAt: letter.createdAt.toISOString(),
    effects: letter.effects.length,
  }))
}

/** One letter with its text and what it changed or would change; null when there is none for this reader. */
export async function letterPage(actor: Actor, id: string, today: CalendarDate): Promise<LetterDetail | null> {
  const { prisma } = await database()
  const changes = may(actor, 'item.change')
  const letter = await prisma.letter.findFirst({
    where: changes ? { id } : { id, state: 'verwerkt' },
    include: {
      effects: {
        where: { item: visibleWhere(actor) },
        orderBy: { order: 'asc' },
        include: { item: { select: { number: true, title: true } } },
      },
    },
  })
  if (!letter) return null
  const document = readDocumentSchema.parse(letter.document)
  const facts = letterFacts(document, today)
  const number: ReferenceKey | null = letter.number && isReferenceKey(letter.number) ? letter.number : facts.number
  const date = dayOf(letter.date) ?? facts.date
  return {
    id,
    name: letter.name,
    number,
    date,
    state: letter.state,
    readAt: letter.createdAt.toISOString(),
    effects: letter.effects.length,
    version: letter.version,
    sha256: letter.sha256,
    appliedAt: letter.appliedAt?.toISOString() ?? null,
    ...document,
    changed: letter.effects.map(({ order, item, detail, sentence }) => ({ order, item, detail, sentence })),
    reading:
      changes && letter.state === 'gelezen'
        ? readLetter(
            document,
            await knownItems(actor, citedIn(document)),
            { printed: date ?? today, recess: await recessCalendar() },
            number,
          )
        : null,
  }
}

/** What letters changed of one item, the latest first. The caller has checked that the reader may see the item. */
export async function lettersOfItem(itemId: string) {
  const { prisma } = await database()
  const effects = await prisma.letterEffect.findMany({
    where: { itemId },
    orderBy: [{ letter: { appliedAt: 'desc' } }, { order: 'asc' }],
    include: { letter: { select: { id: true, number: true, date: true } } },
  })
  return effects.map(({ id, detail, sentence, letter }) => ({
    id,
    detail,
    sentence,
    letter: { id: letter.id, number: letter.number, date: dayOf(letter.date) },
  }))
}
export type LetterOfItem = Awaited<ReturnType<typeof lettersOfItem>>[number]

/** Every number that the text or the notes of a letter print. */
export function citedIn(document: { blocks: Block[]; notes: Record<string, Note> }): ReferenceKey[] {
  const texts = [...document.blocks.flatMap(inlinesOf), ...Object.values(document.notes)].map(({ text }) => text)
  return [...new Set(texts.flatMap((text) => readReferences(text).map(({ key }) => key)))]
}

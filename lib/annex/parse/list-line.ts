import type { Block } from '@/lib/annex/blocks'
import { orderOf, readBullet } from '@/lib/annex/grammar/bullet'
import { kindOfSentence, startsWithKind, type ItemKind } from '@/lib/annex/grammar/kind'
import { sentencesOf } from '@/lib/annex/grammar/sentence'
import { readTopics, type Topic } from '@/lib/annex/grammar/topic'
import type { ListEntry } from '@/lib/annex/parse/listing'

/** What stands above a line of the list: the kind and the theme that it gives the lines below it. */
export type Context = { hint: ItemKind | null; theme: string | null }

/** A line that begins with the name of an item and goes on in sentences: its name is the first of them. */
function nameOf(printed: string): string {
  const [first, ...others] = sentencesOf(printed)
  return first && others.length > 0 && startsWithKind(printed) ? first.text.replace(/\.$/, '') : printed
}

/** "De motie van het lid X over Y": in a list the article makes it no sentence. */
const article = /^(?:de|een|mijn)\s+(?=(?:moties?|toezegging(?:en)?)\s+(?:van|aan|inzake|over|om|uit)\b)/i

/** The items that one line of the list names. */
export function entriesFrom(
  block: Exclude<Block, { type: 'table' }>,
  index: number,
  state: Context,
  lead: number | null,
): ListEntry[] {
  const typed = block.type === 'listItem' ? null : readBullet(block.text)
  const text = (typed?.rest ?? block.text).replace(/\s+/g, ' ').trim()
  const label = block.type === 'listItem' ? (block.label ?? '') : (typed?.label ?? '')
  const printed = text.replace(/(?:\s*;\s*(?:en)?|\s*,|\s+en)$/, '').replace(article, '')
  const decided = decidedTogether(printed)
  const name = decided ? printed : nameOf(printed)
  return (decided ?? readTopics(name)).map((topic) => ({
    text: name,
    block: index,
    theme: state.theme,
    kind: startsWithKind(printed) ? topic.kind : kindWith(state.hint, printed),
    order: orderOf(label),
    topic,
    told: decided !== null || name !== printed,
    lead,
  }))
}

/** "toezeggingen T02883 en T02889 als voldaan aan te merken": what a committee decides about numbers, each an item of its own. */
function decidedTogether(line: string): Topic[] | null {
  const named = /^(?:de )?toezegging(?:en)?\s+((?:(?:,|\ben\b|\s)*T\d{5})+)\b/i.exec(line)
  if (!named || !/\b(?:beschouwen|merken|houden|voeren|schuiven)\b/i.test(line)) return null
  return [...(named[1] ?? '').matchAll(/T\d{5}/gi)].map(([number]) => ({
    kind: 'toezegging',
    plural: false,
    count: 1,
    title: number.toUpperCase(),
    members: [],
    from: 0,
    to: line.length,
    keys: [number.toUpperCase()],
  }))
}

function kindWith(hint: ItemKind | null, text: string): ItemKind {
  const told = kindOfSentence(text)
  return hint ?? told
}

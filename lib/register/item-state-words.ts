import type { ItemState } from '@/lib/register/item-state'

/** What the parts of an item are called when two deeds meet; what is one thing for a person has one word. */
const PARTS: Record<keyof ItemState, string> = {
  kind: 'de soort',
  title: 'de titel',
  obligation: 'de tekst',
  chamber: 'de Kamer',
  venue: 'het debat',
  date: 'de datum',
  cosigned: 'de Kamerleden',
  motionState: 'de stemming',
  status: 'de status',
  donePart: 'het gedane deel',
  endReason: 'de reden',
  transferredTo: 'aan wie het is overgedragen',
  transferredOn: 'aan wie het is overgedragen',
  settledOn: 'de status',
  termWords: 'de termijn',
  termBy: 'de termijn',
  restricted: 'de afscherming',
  ministerId: 'de bewindspersoon',
  themeId: 'het thema',
  departmentId: 'de afdeling',
  handlerId: 'de behandelaar',
  references: 'het bewijs of een nummer',
  proposers: 'de Kamerleden',
  terms: 'de termijn',
}

/** @example partWords(['status', 'settledOn', 'termBy']) // 'de status en de termijn' */
export function partWords(names: readonly (keyof ItemState)[]): string {
  const words = [...new Set(names.map((name) => PARTS[name]))]
  const last = words.at(-1) ?? 'het item'
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last
}

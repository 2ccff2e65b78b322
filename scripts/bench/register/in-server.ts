import { actorOf, type Actor } from '@/lib/auth/actor'
import type { CalendarDate } from '@/lib/calendar/date'
import { database } from '@/lib/db/database'
import { readFilter, type SearchParameters } from '@/lib/register/filter'
import { itemPage } from '@/lib/register/queries/item-page'
import { listItems } from '@/lib/register/queries/list-items'
import { MEASURER } from './load-office'
import { measure, type Timing } from './timing'

export type Asked = Timing & { name: string }

const LISTS: { name: string; filter: SearchParameters }[] = [
  { name: 'lijst, eerste bladzijde', filter: {} },
  { name: 'te laat, met telling', filter: { 'te-laat': '1' } },
  { name: 'zoeken, één woord', filter: { q: 'stroomstootwapens' } },
  { name: 'zoeken, twee woorden', filter: { q: 'stroomstootwapens Twente' } },
  { name: 'zoeken, gewoon woord', filter: { q: 'politie' } },
]

/** What the same questions cost in the server itself, without HTTP and drawing: queries and rules, on the open database. */
export async function measureInServer(items: number, today: CalendarDate): Promise<Asked[]> {
  const actor = await measurer()
  const asked: Asked[] = []
  for (const { name, filter } of LISTS) {
    const read = readFilter(filter)
    asked.push({ name, ...(await measure(40, () => listItems(actor, read, today))) })
  }
  const deep = { sorteer: 'nummer', pagina: String(Math.ceil(items / 100)), na: String(Math.floor(items / 2)) }
  const page = readFilter(deep)
  asked.push({ name: 'bladzijde in de diepte', ...(await measure(40, () => listItems(actor, page, today))) })
  const item = await measure(40, (turn) => itemPage(actor, 1 + ((turn * 7919) % items), today))
  return [...asked, { name: 'item', ...item }]
}

/** The person the measurements are made as. */
export async function measurer(): Promise<Actor> {
  const { prisma } = await database()
  return actorOf(await prisma.user.findUniqueOrThrow({ where: { id: MEASURER } }), 'scherm')
}

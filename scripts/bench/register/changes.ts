import { database } from '@/lib/db/database'
import { changeTogether } from '@/lib/register/commands/change-together'
import { settleItem } from '@/lib/register/commands/move-status'
import { settleInput } from '@/lib/register/schema'
import { togetherInput } from '@/lib/register/together'
import { measurer, type Asked } from './in-server'
import { measure } from './timing'

const MANY = 50

/** What a change costs in the server: the whole command with its rights, lock, rules, log and record to undo it by. */
export async function measureChanges(): Promise<Asked[]> {
  const actor = await measurer()
  const { prisma } = await database()
  const newest = { select: { id: true, version: true }, orderBy: { number: 'desc' } } as const
  const open = await prisma.item.findMany({ ...newest, where: { status: 'lopend' }, take: 50 })
  const others = await prisma.item.findMany({ ...newest, where: { status: { not: 'lopend' } }, take: 15 * MANY })
  const settled = await measure(40, async (turn) => {
    const input = settleInput.parse({ ...open[turn], evidence: '29628, nr. 1302', settledOn: '2026-06-01' })
    const outcome = await settleItem(actor, input)
    if (!outcome.ok) throw new Error(outcome.message)
  })
  const assigned = await measure(10, async (turn) => {
    const chosen = others.slice(turn * MANY, (turn + 1) * MANY)
    const items = chosen.map(({ id, version }) => `${id}:${version}`)
    const themeId = (await prisma.theme.findFirstOrThrow({ orderBy: { order: turn % 2 === 0 ? 'asc' : 'desc' } })).id
    const outcome = await changeTogether(actor, togetherInput.parse({ deed: 'setTheme', step: 'doe', items, themeId }))
    if (!outcome.ok) throw new Error(outcome.message)
  })
  return [
    { name: 'status: zet op afgedaan', ...settled },
    { name: `${MANY} items tegelijk een ander thema`, ...assigned },
  ]
}

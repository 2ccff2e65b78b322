import { beforeAll, describe, expect, it } from 'vitest'
import { day } from '@/lib/calendar/date'
import { linkItem, unlinkItem } from '@/lib/register/commands/link-items'
import { dropItem, settleItem } from '@/lib/register/commands/move-status'
import { registerItem } from '@/lib/register/commands/register-item'
import { chainOf } from '@/lib/register/queries/chain-of'
import { dossierPage } from '@/lib/register/queries/dossier'
import { itemPage } from '@/lib/register/queries/item-page'
import { similarItems } from '@/lib/register/queries/similar-items'
import { linkInput, registerInput, settleInput } from '@/lib/register/schema'
import { useTestDatabase } from '@/test/support/database'
import { anItem, openOffice, value, type Office } from '@/test/support/office'

useTestDatabase()
const today = day('2026-11-25')
let office: Office
beforeAll(async () => {
  office = await openOffice()
})

const motie = {
  kind: 'motie',
  title: 'camera’s op stations',
  obligation: 'Hang camera’s op.',
  chamber: 'TK',
  members: 'Bikker (CU)',
  references: '31000, nr. 12',
}

describe('what looks like an item that is there', () => {
  it('is shown with the reason, the likest first', async () => {
    const same = await anItem({
      kind: 'motie',
      title: 'camera’s op stations',
      references: [{ key: '31000-12', role: 'identifies' }],
    })
    await anItem({ kind: 'motie', title: 'camera’s in treinen' })
    const found = await similarItems(office.coordinator, {
      ...motie,
      members: ['Bikker'],
      references: ['31000-12'],
      date: null,
    })
    expect(found[0]).toMatchObject({
      number: same.number,
      reasons: ['titel lijkt', 'zelfde nummer 31000-12'],
      probably: true,
    })
    expect(found.map(({ number }) => number)).not.toContain(undefined)
    expect(
      await similarItems(office.coordinator, {
        ...motie,
        title: 'zonnepanelen',
        members: [],
        references: [],
        date: null,
      }),
    ).toEqual([])
  })

  it('is not registered until it is said that it is another one, or what it follows', async () => {
    const refusal = await registerItem(office.coordinator, registerInput.parse(motie))
    expect(refusal).toMatchObject({ ok: false, code: 'similar' })
    expect(refusal.ok ? '' : refusal.message).toContain('zelfde nummer 31000-12')
    value(await registerItem(office.coordinator, registerInput.parse({ ...motie, distinct: 'true' })))
    const { id } = value(
      await registerItem(
        office.coordinator,
        registerInput.parse({ ...motie, references: '31000-40', linkKind: 'herhaling', linkTo: 'G-1' }),
      ),
    )
    expect((await chainOf(office.reader, id)).map(({ number }) => number)).toHaveLength(2)
  })

  it('is never shown to who may not see it', async () => {
    await anItem({ title: 'geheime verhuizing van bureaus', restricted: true })
    const draft = {
      kind: 'toezegging',
      title: 'geheime verhuizing van bureaus',
      members: [],
      references: [],
      date: null,
    }
    expect(await similarItems(office.coordinator, draft)).toHaveLength(1)
    expect(await similarItems(office.reader, draft)).toEqual([])
  })
})

/** Three items of which each follows the one before, the oldest first. */
async function aChain() {
  const [first, second, third] = [await anItem(), await anItem(), await anItem()]
  const link = async (id: string, linkKind: string, linkTo: string) =>
    value(await linkItem(office.coordinator, linkInput.parse({ id, version: 1, linkKind, linkTo })))
  await link(second.id, 'wijziging', `g-${first.number}`)
  await link(third.id, 'herhaling', `G${second.number}`)
  return { first, second, third }
}

describe('a chain', () => {
  it('stands in order at each of its items, with what each is of the one before', async () => {
    const { first, second, third } = await aChain()
    for (const { id } of [first, second, third])
      expect((await chainOf(office.reader, id)).map(({ number, follows }) => [number, follows[0]?.kind])).toEqual([
        [first.number, undefined],
        [second.number, 'wijziging'],
        [third.number, 'herhaling'],
      ])
  })

  it('has a beginning and an end, and knows what it is asked to follow', async () => {
    const { first, third } = await aChain()
    const refusal = (linkTo: string) =>
      linkItem(office.coordinator, linkInput.parse({ id: first.id, version: 1, linkKind: 'herhaling', linkTo }))
    expect(await refusal(`G-${third.number}`)).toMatchObject({
      ok: false,
      fields: { linkTo: expect.stringContaining('andersom') },
    })
    expect(await refusal(`G-${first.number}`)).toMatchObject({ ok: false, code: 'no-earlier-item' })
    expect(await refusal('G-999999')).toMatchObject({ ok: false, code: 'no-earlier-item' })
    expect(await refusal('dat ene')).toMatchObject({ ok: false, code: 'no-earlier-item' })
  })

  it('is closed in one movement with one evidence, or not at all', async () => {
    const { first, second, third } = await aChain()
    const input = (also: string[]) =>
      settleInput.parse({ id: third.id, version: '2', evidence: '29628-1600', settledOn: '2026-11-20', also })
    expect(await settleItem(office.coordinator, input([`${first.id}:1`, `${second.id}:1`]))).toMatchObject({
      ok: false,
      code: 'earlier-changed',
      message: expect.stringContaining(`G-${second.number}`),
    })
    expect(await itemPage(office.reader, first.number, today)).toMatchObject({ status: 'lopend', version: 1 })
    value(await settleItem(office.coordinator, input([`${first.id}:1`, `${second.id}:2`])))
    for (const { number } of [first, second, third])
      expect(await itemPage(office.reader, number, today)).toMatchObject({
        status: 'afgedaan',
        settledOn: '2026-11-20',
        settledBy: ['29628-1600'],
      })
  })

  it('is undone link by link', async () => {
    const { first, second } = await aChain()
    value(await unlinkItem(office.coordinator, { id: second.id, version: 2, earlierId: first.id }))
    expect(await chainOf(office.reader, first.id)).toEqual([])
    expect(await chainOf(office.reader, second.id)).toHaveLength(2)
  })

  it('does not stand in the way of an item that is dropped', async () => {
    const { first, third } = await aChain()
    value(await dropItem(office.coordinator, { id: first.id, version: 1, reason: 'Overtaken.' }))
    expect((await chainOf(office.reader, third.id))[0]?.status).toBe('vervallen')
  })
})

it('a dossier has all its items with their chain, terms and numbers, and nothing for who may not see them', async () => {
  const first = await anItem({ references: [{ key: '30123-1', role: 'identifies' }], date: day('2025-01-10') })
  const second = await anItem({ references: [{ key: '30123-2', role: 'cites' }], date: day('2025-02-10') })
  await anItem({ references: [{ key: '30123-3', role: 'identifies' }], restricted: true })
  value(
    await linkItem(
      office.coordinator,
      linkInput.parse({ id: second.id, version: 1, linkKind: 'aanvulling', linkTo: `G-${first.number}` }),
    ),
  )
  const page = await dossierPage(office.reader, '30123', today)
  expect(page?.items.map(({ number, follows, followedBy }) => [number, follows.length, followedBy.length])).toEqual([
    [first.number, 0, 1],
    [second.number, 1, 0],
  ])
  expect((await dossierPage(office.coordinator, '30123', today))?.total).toBe(3)
  expect(await dossierPage(office.coordinator, '99999', today)).toBeNull()
  expect(await dossierPage(office.coordinator, 'geen', today)).toBeNull()
})

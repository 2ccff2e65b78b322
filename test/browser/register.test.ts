import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()
const rows = (page: Page) => page.locator('main tbody > tr')

test('“motie” also finds what speaks of moties', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/')
  await page.keyboard.press('/')
  await page.keyboard.type('motie')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Register: “motie”' }).waitFor()
  expect(await rows(page).count()).toBeGreaterThan(1)
  await page.getByRole('searchbox', { name: 'Zoek in het register' }).fill('moties')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Register: “moties”' }).waitFor()
  expect(await rows(page).count()).toBeGreaterThan(1)
})

test('a Kamerstuk in any spelling finds its item', async () => {
  const page = await visit(ACCOUNTS.lezer)
  for (const spelling of ['29628-1264', '29628, nr. 1264', 'Kamerstukken II 29 628, nr. 1264']) {
    await openPage(page, `/items?q=${encodeURIComponent(spelling)}`)
    await page.getByRole('link', { name: /^29628-1264/ }).waitFor()
    expect(await rows(page).count(), spelling).toBe(1)
  }
})

test('a chip filters, counts what it shows, stands in the address, and comes off again', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/items')
  const filters = page.getByRole('region', { name: 'Filters' })
  const chip = filters.getByRole('link', { name: /^te laat/ })
  const count = Number(/\d+/.exec((await chip.textContent()) ?? '')?.[0])
  expect(count).toBeGreaterThan(0)
  await chip.click()
  await page.waitForURL('**/items?te-laat=1')
  await expectTotal(page, count)
  expect(await rows(page).count()).toBe(count)
  for (const row of await rows(page).all()) expect(await row.textContent()).toContain('te laat')
  await filters.getByRole('link', { name: 'Haal weg: te laat' }).click()
  await page.waitForURL('**/items')
})

test('further filters combine, and a search without result offers a way on', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/items')
  await page.getByText('Meer filters').click()
  await page.getByLabel('Zoekwoorden of nummer').fill('zeppelinhangar')
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByText('Niets gevonden', { exact: true }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'Wis alle filters' }).first().click()
  await page.waitForURL('**/items')
  expect(await rows(page).count()).toBeGreaterThan(10)
})

test('the heads of the columns sort, and say so', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/items')
  const head = page.getByRole('columnheader', { name: /Nr\./ })
  await head.getByRole('link').click()
  await page.waitForURL('**/items?*sorteer=nummer*')
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  const [first] = await rows(page).locator('text=/^G-\\d+$/').allTextContents()
  expect(first).toBe('G-1')
})

async function expectTotal(page: Page, total: number): Promise<void> {
  await page.getByRole('heading', { level: 1 }).getByText(String(total), { exact: true }).waitFor()
}

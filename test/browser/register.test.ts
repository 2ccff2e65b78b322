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
  await page.waitForURL('**/items?alles=1')
})

test('a filter with choices opens them with counts, combines, and is chosen in two presses', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/items?soort=motie')
  const filters = page.getByRole('region', { name: 'Filters' })
  await filters.getByRole('link', { name: 'Kies: Thema' }).click()
  const choices = page.getByRole('region', { name: 'Kies een thema' })
  const chip = choices.getByRole('link', { name: /^Zeden/ })
  const count = Number(/\d+/.exec((await chip.textContent()) ?? '')?.[0])
  expect(await violations(page)).toEqual([])
  await chip.click()
  await filters.getByRole('link', { name: /^Haal weg: Thema: Zeden/ }).waitFor()
  await expectTotal(page, count)
  expect(await rows(page).count()).toBe(count)
})

test('a search without result says what to leave out, with what that finds', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/items?q=restschade&fractie=SGP')
  await page.getByText('Niets gevonden', { exact: true }).waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('link', { name: 'zonder Fractie: SGP: 2 items' }).click()
  await page.getByText('2 items gevonden.').waitFor()
  expect(await rows(page).count()).toBe(2)
})

test('the list follows as one types, keeps its filters, and the focus stays in the field', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/items?soort=motie')
  await page.keyboard.press('/')
  await page.keyboard.type('winkeldifestal')
  await page.getByText('1 item gevonden.').waitFor()
  expect(new URL(page.url()).search).toBe('?soort=motie&q=winkeldifestal')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoek')
  expect(await page.locator('main mark').allTextContents()).toContain('winkeldiefstal')
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

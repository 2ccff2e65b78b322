import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')

test('/ searches, j and k walk the rows, Enter opens one', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/items')
  const titles = await page.locator('main tbody > tr > th a').allTextContents()
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(titles[0])
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  expect(await focused(page)).toBe(titles[1])
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/items\/\d+$/)
  await page.getByRole('heading', { level: 1, name: titles[1] ?? '' }).waitFor()
  await page.keyboard.press('/')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoek')
  await page.keyboard.type('j?')
  expect(await page.getByRole('searchbox').inputValue()).toBe('j?')
})

test('? lists the keys of this page, accessibly, and can switch the others off', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/items')
  await page.keyboard.press('?')
  const list = page.getByRole('dialog', { name: 'Sneltoetsen' })
  await list.getByText('Volgende rij').waitFor()
  expect(await violations(page)).toEqual([])
  await list.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await list.waitFor({ state: 'hidden' })
  const before = await focused(page)
  await page.keyboard.press('j')
  expect(await focused(page)).toBe(before)
})

test('the first Tab leads past the bar to the content', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/items')
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Ga naar de inhoud')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud')
})

test('an item is settled without a mouse', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/items?status=lopend&sorteer=nummer&richting=af')
  await page.keyboard.press('j')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/items\/\d+$/)
  await page.getByRole('button', { name: 'Zet op afgedaan' }).waitFor()
  await page.keyboard.press('s')
  const evidence = page.getByLabel('Bewijs')
  await evidence.focus()
  await page.keyboard.type('TZ202504-122')
  await page.keyboard.press('Enter')
  await page.getByRole('status').getByText('Het item staat op afgedaan.').waitFor()
  await page.getByRole('button', { name: 'Zet op afgedaan' }).waitFor({ state: 'hidden' })
  expect(await page.getByRole('button', { name: 'Zet op afgedaan' }).count()).toBe(0)
})

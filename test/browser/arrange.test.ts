import { expect, test } from 'vitest'
import { openPage, useVisits } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()

test('themes and texts are dragged to another place, and put back with a button', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/halfjaarberichten')
  await page.getByRole('link', { name: 'Eerste halfjaarbericht politie 2026' }).click()
  await page.getByRole('link', { name: 'Indelen' }).click()
  const themes = page.locator('main ol > li').filter({ has: page.locator('h3') })
  const texts = themes
    .filter({ has: page.locator('ol > li:nth-child(2)') })
    .first()
    .locator('ol > li')
  await texts.first().waitFor()

  const named = (place: number) => themes.nth(place).locator('h3')
  const [first, second] = [await named(0).innerText(), await named(1).innerText()].map((name) => name.slice(3))
  await named(1).dragTo(named(0))
  await page.getByRole('heading', { name: `1. ${second}` }).waitFor()
  await page.getByRole('button', { name: `Zet thema ${second} omlaag` }).click()
  await page.getByRole('heading', { name: `1. ${first}` }).waitFor()

  const told = (place: number) => texts.nth(place).locator('a').first()
  const [one, other] = [await told(0).innerText(), await told(1).innerText()]
  await texts.nth(1).dragTo(texts.nth(0), { sourcePosition: { x: 4, y: 8 }, targetPosition: { x: 4, y: 8 } })
  await expect.poll(() => told(0).innerText()).toBe(other)
  await page.getByRole('button', { name: `Zet ${other} omlaag` }).click()
  await expect.poll(() => told(0).innerText()).toBe(one)
})

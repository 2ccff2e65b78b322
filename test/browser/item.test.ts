import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()

/** Types a new item in and answers the address of its page. */
async function registerItem(page: Page, title: string): Promise<string> {
  await openPage(page, '/items/nieuw')
  await page.getByLabel('Titel').fill(title)
  await page.getByLabel('Tekst').fill('De minister meldt de Kamer hoe het hiermee gaat.')
  await page.getByRole('button', { name: 'Zet in het register' }).click()
  await page.waitForURL(/\/items\/\d+$/)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  return new URL(page.url()).pathname
}

test('a term in words shows its last day while one types, and stays on the item', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await registerItem(page, 'Proef met drones boven snelwegen')
  await page.getByRole('button', { name: 'Wijzig de termijn' }).click()
  await page.getByLabel('Termijn in woorden').fill('eerste kwartaal 2028')
  await page.getByText('Laatste dag: vr 31 mrt 2028').waitFor()
  await page.getByLabel('Termijn in woorden').fill('ooit')
  await page.getByText('Deze woorden noemen geen dag').waitFor()
  await page.getByLabel('Termijn in woorden').fill('eerste kwartaal 2028')
  await page.getByLabel('Reden').fill('De proef begint later.')
  expect(await violations(page)).toEqual([])
  await submit(page, 'Wijzig de termijn')
  await page.getByRole('status').getByText('De termijn is gewijzigd.').waitFor()
  const facts = page.getByRole('complementary', { name: 'Gegevens' })
  await facts.getByText('vr 31 mrt 2028').waitFor()
  await facts.getByText('eerste kwartaal 2028').first().waitFor()
})

test('settling without evidence says what to do and keeps the text; evidence in any spelling settles', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await registerItem(page, 'Overleg over bodycams')
  await page.getByRole('button', { name: 'Zet op afgedaan' }).click()
  await page.getByLabel('Toelichting').fill('Besproken in de brief.')
  await submit(page, 'Zet op afgedaan')
  await page.getByText('Geef het Kamerstuk of nummer. Voorbeeld: 29628, nr. 1264.').first().waitFor()
  expect(await page.getByLabel('Toelichting').inputValue()).toBe('Besproken in de brief.')
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Bewijs').fill('Kamerstukken II 2025/26, 29 628, nr. 1302')
  await submit(page, 'Zet op afgedaan')
  await page.getByRole('status').getByText('Het item staat op afgedaan.').waitFor()
  const facts = page.getByRole('complementary', { name: 'Gegevens' })
  await facts.getByText('afgedaan', { exact: true }).waitFor()
  await facts.getByRole('link', { name: /nr\. 1302/ }).waitFor()
  expect(await page.getByRole('button', { name: 'Zet op afgedaan' }).count()).toBe(0)
})

test('what the server refuses keeps what was typed', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  const path = await registerItem(page, 'Aanpak van straatintimidatie')
  await page.getByRole('button', { name: 'Zet op afgedaan' }).click()
  await page.getByLabel('Bewijs').fill('29628-1303')
  await page.getByLabel('Toelichting').fill('Dit mag niet verloren gaan.')
  await page.context().clearCookies()
  await submit(page, 'Zet op afgedaan')
  await page.getByText('U bent niet (meer) ingelogd').first().waitFor()
  expect(await page.getByLabel('Toelichting').inputValue()).toBe('Dit mag niet verloren gaan.')
  expect(new URL(page.url()).pathname).toBe(path)
})

test.each(['Zet op deels afgedaan', 'Laat vervallen', 'Draag over', 'Wijs toe'])(
  'the form of “%s” is accessible, empty and refused',
  async (deed) => {
    const page = await visit(ACCOUNTS.coordinator)
    await openPage(page, '/items?status=lopend')
    await page.locator('main tbody > tr > th a').first().click()
    await page.getByRole('button', { name: deed }).click()
    expect(await violations(page)).toEqual([])
    if (deed === 'Wijs toe') return
    await submit(page, deed)
    await page.locator('[aria-invalid=true]').first().waitFor()
    expect(await violations(page)).toEqual([])
  },
)

/** The button of the form itself; the one that opened it bears the same name. */
async function submit(page: Page, name: string): Promise<void> {
  await page.locator('form:has(input[name=version])').getByRole('button', { name }).click()
}

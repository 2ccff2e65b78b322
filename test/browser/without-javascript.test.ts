import { expect, test } from 'vitest'
import { useVisits } from '@/test/support/visit'
import { ACCOUNTS, ask } from '@/test/support/visitor'

const visit = useVisits()
const PLAIN = { javaScriptEnabled: false }

test('reading, filtering and opening an item need no JavaScript', async () => {
  const page = await visit(ACCOUNTS.lezer, PLAIN)
  await page.goto('/')
  await page.getByRole('heading', { level: 1, name: 'Overzicht' }).waitFor()
  await page.getByRole('searchbox').fill('29628-1264')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/items?q=29628-1264')
  expect(await page.locator('main tbody > tr').count()).toBe(1)
  await page.locator('main tbody > tr > th a').first().click()
  await page.waitForURL(/\/items\/\d+$/)
  await page.getByRole('complementary', { name: 'Gegevens' }).getByText('Termijn').first().waitFor()
  await page.goto('/halfjaarberichten')
  await page.getByRole('link', { name: 'Eerste halfjaarbericht politie 2026' }).click()
  await page.getByRole('link', { name: 'Bekijk de bijlage' }).click()
  await page.getByText('Horend bij Eerste halfjaarbericht politie 2026').waitFor()
})

test('one signs out without JavaScript, and the old cookie opens nothing any more', async () => {
  const page = await visit(ACCOUNTS.behandelaar, PLAIN)
  await page.goto('/items')
  const sessions = async () => (await page.context().cookies()).filter(({ name }) => name === 'gestand.session')
  const [cookie] = await sessions()
  await page.locator('summary', { hasText: 'menu van' }).click()
  await page.getByRole('button', { name: 'Log uit' }).click()
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  expect(await sessions()).toEqual([])
  const answer = await ask('/items', { cookie: `gestand.session=${cookie?.value ?? ''}` })
  expect(answer.location).toContain('/aanmelden')
})

test('a status moves without JavaScript, and a refusal keeps what was typed', async () => {
  const page = await visit(ACCOUNTS.coordinator, PLAIN)
  await page.goto('/items?status=lopend&sorteer=nummer')
  await page.locator('main tbody > tr > th a').first().click()
  await page.getByRole('button', { name: 'Zet op afgedaan' }).click()
  const form = page.locator('form:has(input[name=version])')
  await form.getByLabel('Toelichting').fill('Zie de brief.')
  await form.getByRole('button', { name: 'Zet op afgedaan' }).click()
  await page.getByText('Geef het Kamerstuk of nummer. Voorbeeld: 29628, nr. 1264.').first().waitFor()
  expect(await form.getByLabel('Toelichting').inputValue()).toBe('Zie de brief.')
  await form.getByLabel('Bewijs').fill('29 628, nr. 1305')
  await form.getByRole('button', { name: 'Zet op afgedaan' }).click()
  const facts = page.getByRole('complementary', { name: 'Gegevens' })
  await facts.getByText('afgedaan', { exact: true }).waitFor()
  await facts.getByRole('link', { name: /nr\. 1305/ }).waitFor()
})

test('a term moves without JavaScript, and the page says that it did', async () => {
  const page = await visit(ACCOUNTS.coordinator, PLAIN)
  await page.goto('/items?status=lopend&sorteer=nummer&richting=af')
  await page.locator('main tbody > tr > th a').last().click()
  await page.getByRole('button', { name: 'Wijzig de termijn' }).click()
  const form = page.locator('form:has(input[name=version])')
  await form.getByLabel('Termijn in woorden').fill('eind maart 2029')
  await form.getByLabel('Reden').fill('Het onderzoek duurt langer.')
  await form.getByRole('button', { name: 'Wijzig de termijn' }).click()
  await page.getByText('De termijn is gewijzigd.').waitFor()
  const facts = page.getByRole('complementary', { name: 'Gegevens' })
  expect(await facts.getByText('za 31 mrt 2029', { exact: true }).count()).toBe(1)
})

import { expect, test } from 'vitest'
import { openPage, useVisits } from '@/test/support/visit'

const visit = useVisits()
const FOR_ALL = ['Overzicht', 'Register', 'Kalender', 'Halfjaarberichten', 'Brieven']

test.each([
  ['Liv Oosterbaan', 'lezer', FOR_ALL],
  ['Bram Hoekzema', 'behandelaar', FOR_ALL],
  ['Noor van Dijk', 'coördinator', [...FOR_ALL, 'Import']],
  ['Koen ter Horst', 'beheerder', [...FOR_ALL, 'Import', 'Beheer']],
])('%s signs in as %s, comes where they wanted, sees their parts, and signs out', async (name, role, parts) => {
  const page = await visit(null)
  await openPage(page, '/items?open=1')
  await page.getByRole('button', { name: `Log in als ${name}` }).click()
  await page.getByRole('heading', { level: 1, name: 'Register' }).waitFor()
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/items?open=1')

  const links = page.getByRole('banner').getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link')
  expect((await links.allTextContents()).filter((label) => label !== 'Verdeling')).toEqual(parts)

  await page.locator('summary', { hasText: `menu van ${name}` }).click()
  await page.getByRole('banner').getByText(role).waitFor()
  await page.getByText('Log uit').click()
  await page.waitForURL('**/aanmelden*')
  await page.goBack()
  await page.getByRole('heading', { name: 'Inloggen' }).waitFor()
  expect(await page.getByText('Meer filters').count()).toBe(0)
})

import { expect, test } from 'vitest'
import { openPage, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()

test('what looks like a new item is shown while one types, is linked in a chain, and is settled together with it', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  const fill = async (title: string, number: string) => {
    await openPage(page, '/items/nieuw')
    await page.getByLabel('Titel').fill(title)
    await page.getByLabel('Tekst').fill('Plaats meer vogelhuisjes.')
    await page.getByLabel('Nummers').fill(number)
  }
  await fill('vogelhuisjes op bureaus', '31888-1')
  await page.getByRole('button', { name: 'Zet in het register' }).click()
  await page.waitForURL(/\/items\/\d+$/)
  const earlier = new URL(page.url()).pathname
  const number = `G-${earlier.split('/').at(-1)}`

  await fill('vogelhuisjes op bureaus', '31888-2')
  await page.getByText('Lijkt op wat er al staat').waitFor()
  await page.getByText('lopend; titel lijkt').waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Zet in het register' }).click()
  await page.getByText(`Dit lijkt op wat er al staat: ${number}`).first().waitFor()
  expect(await page.getByLabel('Nummers').inputValue()).toBe('31888-2')
  await page.getByRole('button', { name: `Volgt op ${number}` }).click()
  expect(await page.getByLabel('Eerder item').inputValue()).toBe(number)
  await page.getByRole('combobox', { name: /^Dit is een/ }).selectOption({ label: 'herhaling van' })
  await page.getByRole('button', { name: 'Zet in het register' }).click()
  await page.waitForURL(/\/items\/\d+$/)

  await page.getByRole('region', { name: 'Keten' }).getByText(`herhaling van ${number}:`).waitFor()
  await page.getByRole('button', { name: 'Zet op afgedaan' }).click()
  await page.getByRole('textbox', { name: 'Bewijs' }).fill('31888-9')
  expect(await page.getByLabel(`${number} Vogelhuisjes op bureaus`).isChecked()).toBe(true)
  expect(await violations(page)).toEqual([])
  await openPage(page, '/items?q=vogelhuisjes&sorteer=nummer&richting=af')
  await page.locator('tbody [data-deed=status]').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Zet op afgedaan' }).click()
  await page.getByRole('textbox', { name: 'Bewijs' }).fill('31888-9')
  expect(await page.getByLabel(`${number} Vogelhuisjes op bureaus`).isChecked()).toBe(true)
  await page.getByRole('dialog').getByRole('button', { name: 'Zet op afgedaan' }).click()
  await page.getByRole('status').getByText('Het item staat op afgedaan.').waitFor()
  await openPage(page, earlier)
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /nr\. 9/ })
    .waitFor()
})

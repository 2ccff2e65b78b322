import { expect, test } from 'vitest'
import { openPage, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()

test('a pasted letter shows what it does beside its sentences, asks what is missing, and is applied in one go', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/items/nieuw')
  await page.getByLabel('Titel').fill('verlichting van fietspaden')
  await page.getByLabel('Tekst').fill('Meld hoe het gaat met de verlichting.')
  await page.getByLabel('Nummers').fill('31999-77')
  await page.getByRole('button', { name: 'Zet in het register' }).click()
  await page.waitForURL(/\/items\/\d+$/)
  const item = new URL(page.url()).pathname

  await openPage(page, '/brieven')
  await page.getByLabel('Of plak de tekst').fill('Tot morgen bij de lunch.')
  await page.getByRole('button', { name: 'Lees de brief' }).click()
  await page.getByText('vind ik geen motie of toezegging').first().waitFor()
  expect(await page.getByLabel('Of plak de tekst').inputValue()).toBe('Tot morgen bij de lunch.')
  await page
    .getByLabel('Of plak de tekst')
    .fill('Geachte voorzitter,\n\nHiermee doe ik de toezegging over verlichting (Kamerstuk 31999, nr. 77) gestand.')
  await page.getByRole('button', { name: 'Lees de brief' }).click()
  await page.waitForURL(/\/brieven\/.+/)

  const sentence = 'Hiermee doe ik de toezegging over verlichting (Kamerstuk 31999, nr. 77) gestand.'
  expect(await page.locator('mark').allTextContents()).toEqual([sentence])
  await page.getByRole('button', { name: 'Verwerk wat is aangevinkt' }).click()
  await page.getByText('Geef het Kamerstuk of nummer').first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Nummer van deze brief').fill('31999, nr. 90')
  await page.getByLabel('Datum van deze brief').fill('2026-11-20')
  await page.getByRole('button', { name: 'Verwerk wat is aangevinkt' }).click()
  await page.getByRole('status').getByText('1 item is bijgewerkt.').waitFor()
  await page.getByRole('heading', { name: 'Wat deze brief veranderde' }).waitFor()
  expect(await violations(page)).toEqual([])

  await openPage(page, item)
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /nr\. 90/ })
    .waitFor()
  await page.getByRole('link', { name: 'Brief 31999-90 van vr 20 nov 2026' }).click()
  await page.waitForURL(/\/brieven\/.+/)
})

import { expect, test } from 'vitest'
import { openPage, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()

test('both registers stand beside each other: what the Kamer says is taken over with a tick, taken back, or left', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/kamer')
  expect(await violations(page)).toEqual([])
  const term = page.getByRole('checkbox', { name: /^Kies termijn van G-/ })
  await page.getByRole('button', { name: 'Neem aangevinkte over' }).click()
  await page.getByText('Vink ten minste één verschil aan.').first().waitFor()
  await term.check()
  await page.getByRole('button', { name: 'Neem aangevinkte over' }).click()
  await page.getByText('1 item is bijgewerkt.').first().waitFor()
  await term.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Maak ongedaan' }).click()
  await term.waitFor()
  await term.check()
  await page.getByRole('button', { name: 'Laat aangevinkte zoals ze zijn' }).click()
  await page.getByText('Blijft zoals het is (1)').click()
  await term.check()
  await page.getByRole('button', { name: 'Toon aangevinkte weer' }).click()
  await page.getByText(/^Blijft zoals het is/).waitFor({ state: 'detached' })
  expect(await violations(page)).toEqual([])
})

test('what the Kamer waits for and we do not have is taken in with its words, or set aside', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/kamer')
  await page.getByRole('link', { name: 'Neem op' }).click()
  await page.waitForURL(/\/items\/nieuw/)
  expect(await page.getByLabel('Nummers').inputValue()).toBe('TZ202509-991')
  await page.goBack()
  await page.getByRole('button', { name: 'Hoort hier niet' }).click()
  await page.getByText('Alles waarop de Kamer wacht staat in het register.').waitFor()
})

test('the open data are fetched behind the request, and the statuses of the Kamer come along', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/kamer')
  await page.getByRole('button', { name: 'Haal nu op' }).click()
  await page
    .getByText(/^Stand van (?:ma|di|wo|do|vr|za|zo) \d.*: 5 toezeggingen; 5 van onze items staan erbij/)
    .waitFor()
  expect(await page.getByText('bij de Kamer klaar, bij ons nog open').count()).toBeGreaterThan(0)
})

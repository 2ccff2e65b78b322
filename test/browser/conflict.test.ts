import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openPage, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()

/** Two people save the same field: the second sees both texts and decides; what each of them is left with is checked. */
async function expectNothingLost(one: Page, two: Page, { label, save }: { label: RegExp; save: string }) {
  const field = (page: Page) => page.getByRole('textbox', { name: label })
  const [ours, theirs] = ['De tekst van de eerste.', 'De tekst van de tweede, die later bewaart.']
  await field(one).fill(ours)
  await field(two).fill(theirs)
  await one.getByRole('button', { name: save }).click()
  await one
    .getByRole('status')
    .getByText(/bewaard|gewijzigd/)
    .waitFor()

  await two.getByRole('button', { name: save }).click()
  const notice = two.getByRole('alert').filter({ hasText: 'Intussen gewijzigd' })
  await notice.getByText(ours).waitFor()
  await notice.getByText(theirs).waitFor()
  expect(await field(two).inputValue()).toBe(theirs)
  expect(await violations(two)).toEqual([])
  await two.getByRole('button', { name: `${save} (mijn versie)` }).click()
  await two
    .getByRole('status')
    .getByText(/bewaard|gewijzigd/)
    .waitFor()
  await openPage(one, new URL(one.url()).pathname)
  expect(await field(one).inputValue()).toBe(theirs)
}

test('two people correct one item, and neither text is lost', async () => {
  const [one, two] = [await visit(ACCOUNTS.coordinator), await visit(ACCOUNTS.beheerder)]
  await openPage(one, '/items/3/wijzig')
  await openPage(two, '/items/3/wijzig')
  await expectNothingLost(one, two, { label: /^Tekst/, save: 'Bewaar' })
})

test('two people write one section, and neither text is lost', async () => {
  const [one, two] = [await visit(ACCOUNTS.coordinator), await visit(ACCOUNTS.beheerder)]
  await openPage(one, '/halfjaarberichten')
  await one.getByRole('link', { name: 'Eerste halfjaarbericht politie 2026' }).click()
  await one.locator('main a[href*="/onderdelen/"]:visible').last().click()
  await one.getByRole('heading', { name: 'Doorzetten' }).waitFor()
  await openPage(one, new URL(one.url()).pathname)
  await openPage(two, new URL(one.url()).pathname)
  await expectNothingLost(one, two, { label: /^Tekst/, save: 'Bewaar de tekst' })
})

test('a status that somebody else moved meanwhile is told, and nothing is done twice', async () => {
  const [one, two] = [await visit(ACCOUNTS.coordinator), await visit(ACCOUNTS.beheerder)]
  for (const page of [one, two]) {
    await openPage(page, '/items/5')
    await page.getByRole('button', { name: 'Wijs toe' }).click()
  }
  for (const page of [one, two]) {
    await page.getByLabel('Behandelaar').selectOption({ index: 2 })
    await page.locator('form:has(input[name=version])').getByRole('button', { name: 'Wijs toe' }).click()
    if (page === one) await page.getByRole('status').getByText('De behandelaar is gewijzigd.').waitFor()
  }
  const notice = two.getByRole('alert').filter({ hasText: 'Intussen gewijzigd' })
  await notice.waitFor()
  expect(await two.getByText('De behandelaar is gewijzigd.').count()).toBe(0)
})

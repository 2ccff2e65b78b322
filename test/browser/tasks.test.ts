import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { effortTable, timed, type Effort } from '@/test/support/hand'
import { openPage, ready, useVisits } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

/** The timed tasks of daily work in the register, by mouse and by keyboard alone. What they take is printed, not asserted. */
const visit = useVisits()
const efforts: Effort[] = []
afterAll(() => {
  process.stdout.write(`\n${effortTable(efforts)}\n`)
})

const rows = (page: Page) => page.locator('main tbody > tr[id^=item-]')
const toast = (page: Page, words: string) => page.getByRole('status').getByText(words)

test('which toezeggingen are overdue', async () => {
  const page = await visit(ACCOUNTS.behandelaar)
  await openPage(page, '/items')
  const shown = async () => {
    await page.waitForURL(/te-laat=1/)
    await rows(page).first().waitFor()
    expect(await rows(page).getByText('te laat', { exact: true }).count()).toBe(await rows(page).count())
  }
  efforts.push(
    await timed(page, 'welke zijn te laat', 'muis', async (hand) => {
      await hand.click(page.getByRole('region', { name: 'Filters' }).getByRole('link', { name: /^te laat/ }))
      await shown()
    }),
  )
  await openPage(page, '/items')
  efforts.push(
    await timed(page, 'welke zijn te laat', 'toetsen', async (hand) => {
      await hand.press('Control+k')
      await hand.type('te laat')
      await hand.press('Enter')
      await shown()
    }),
  )
})

test('a status changes in the list, with the letter that proves it, and comes back', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/items?status=lopend&sorteer=nummer&richting=af')
  efforts.push(
    await timed(page, 'status met bewijs', 'muis', async (hand) => {
      await hand.click(rows(page).first().locator('[data-deed=status]'))
      await hand.click(page.getByRole('button', { name: 'Zet op afgedaan' }))
      await page.getByLabel('Bewijs').focus()
      await hand.type('29 628, nr. 1305')
      await page.getByText('Gelezen: Kamerstukken II, 29 628, nr. 1305').waitFor()
      await hand.click(page.getByRole('dialog').getByRole('button', { name: 'Zet op afgedaan' }))
      await toast(page, 'Het item staat op afgedaan.').waitFor()
    }),
  )
  efforts.push(
    await timed(page, 'ongedaan maken', 'muis', async (hand) => {
      await hand.click(page.getByRole('button', { name: 'Maak ongedaan' }))
      await toast(page, 'Ongedaan gemaakt.').waitFor()
    }),
  )
  expect(new URL(page.url()).pathname).toBe('/items')
  efforts.push(
    await timed(page, 'status met bewijs', 'toetsen', async (hand) => {
      await hand.press('j', 's', 'Enter')
      await hand.type('29 628, nr. 1305')
      await hand.press('Enter')
      await toast(page, 'Het item staat op afgedaan.').waitFor()
    }),
  )
  expect(new URL(page.url()).pathname).toBe('/items')
})

test('that motie about dogs, from a vague memory', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/')
  efforts.push(
    await timed(page, 'die ene over politiehonden', 'toetsen', async (hand) => {
      await hand.press('/')
      await hand.type('hond')
      await hand.press('Enter')
      await page.waitForURL(/q=hond/)
      await rows(page).first().waitFor()
    }),
  )
  expect(await rows(page).first().textContent()).toMatch(/hond/i)
})

test('many items get another handler, and a wrong one is mended from the history', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/items?status=lopend')
  efforts.push(
    await timed(page, 'twintig tegelijk', 'muis', async (hand) => {
      await hand.click(rows(page).nth(0).getByRole('checkbox'))
      await page.keyboard.down('Shift')
      await hand.click(rows(page).nth(19).getByRole('checkbox'))
      await page.keyboard.up('Shift')
      await page.getByText('20 gekozen').waitFor()
      await hand.click(page.getByRole('button', { name: 'Wijzig samen' }))
      await page.getByRole('heading', { name: 'Samen wijzigen' }).waitFor()
      await page.getByLabel('Behandelaar').selectOption({ index: 1 })
      await hand.click(page.getByRole('button', { name: 'Bekijk wat er gebeurt' }))
      await hand.click(page.getByRole('button', { name: /^Voer uit bij/ }))
      await page.getByText(/van 20 gewijzigd/).waitFor()
    }),
  )
  await page.locator('main tbody a[href^="/items/"]').last().click()
  await page.waitForURL(/\/items\/\d+$/)
  efforts.push(
    await timed(page, 'verkeerde wijziging herstellen', 'muis', async (hand) => {
      await hand.click(page.getByRole('button', { name: /^Herstel alle/ }).first())
      await toast(page, 'Ongedaan gemaakt voor').waitFor()
    }),
  )
  await page.getByText('Hersteld', { exact: true }).waitFor()
  expect(await page.getByText('Hersteld', { exact: true }).count()).toBe(1)
})

test('everything of a leaver goes to a colleague, and back', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/')
  efforts.push(
    await timed(page, 'alles van een vertrekker', 'toetsen', async (hand) => {
      await hand.press('Control+k')
      await hand.type('werk over')
      await hand.press('Enter')
      await page.getByLabel(/^Van/).focus()
      await hand.type('Bram')
      await hand.press('Tab')
      await hand.type('Teun')
      await hand.press('Tab', 'Enter')
      const give = page.getByRole('button', { name: /^Geef alles aan/ })
      await give.waitFor()
      await ready(page)
      await give.focus()
      await hand.press('Enter')
      await toast(page, 'overgegeven').waitFor()
    }),
  )
  efforts.push(
    await timed(page, 'en weer terug', 'muis', async (hand) => {
      await hand.click(page.getByRole('button', { name: 'Maak ongedaan' }))
      await toast(page, 'Ongedaan gemaakt voor').waitFor()
    }),
  )
  expect(await page.getByText(/open items$/).textContent()).not.toMatch(/^0 /)
})

test('a colleague’s change is marked in the list without a jump, and what was typed comes back after another session', async () => {
  const [one, two] = [await visit(ACCOUNTS.coordinator), await visit(ACCOUNTS.beheerder)]
  await openPage(one, '/items?status=lopend&sorteer=nummer')
  const row = rows(one).nth(3)
  const id = (await row.getAttribute('id')) ?? ''
  await openPage(two, `/items/${id.replace('item-', '')}?doe=moveTerm`)
  await two.getByLabel('Termijn in woorden').fill('eind 2029')
  await two.getByLabel('Reden').fill('Het onderzoek duurt langer.')
  const at = await row.boundingBox()
  await two.locator('form:has(input[name=version])').getByRole('button', { name: 'Wijzig de termijn' }).click()
  efforts.push(
    await timed(one, 'wijziging van een collega zien', 'muis', async () => {
      await one.locator(`#${id}[data-changed]`).waitFor()
    }),
  )
  expect(await row.boundingBox()).toEqual(at)

  await openPage(one, `/items/${id.replace('item-', '')}/wijzig`)
  await one.getByLabel(/^Tekst/).fill('Dit is nog niet opgeslagen.')
  await one.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('gestand-concept:')))
  expect(await one.evaluate(() => JSON.stringify(localStorage))).not.toContain('nog niet opgeslagen')
  await openPage(one, one.url())
  await one.getByText('nog niet opgeslagen').first().waitFor()
  expect(await one.getByLabel(/^Tekst/).inputValue()).toBe('Dit is nog niet opgeslagen.')
  await one.getByRole('button', { name: 'Gooi dit weg' }).click()
  await one
    .getByLabel(/^Tekst/)
    .and(one.locator(':not(:text("nog niet"))'))
    .waitFor()
  expect(
    await one.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('gestand-concept:'))),
  ).toEqual([])
})

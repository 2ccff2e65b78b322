import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { effortTable, timed, type Effort, type Hand } from '@/test/support/hand'
import { openPage, ready, useVisits } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

/** The timed tasks around the daily work (tasks.test.ts), by keyboard alone: every control is reached with Tab or with its key. */
const visit = useVisits()
const efforts: Effort[] = []
afterAll(() => {
  process.stdout.write(`\n${effortTable(efforts)}\n`)
})

const rows = (page: Page) => page.locator('main tbody > tr[id^=item-]')
const said = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words)
const keys = async (page: Page, task: string, work: (hand: Hand) => Promise<void>) =>
  efforts.push(await timed(page, task, 'toetsen', work))

test('a question is answered with an address', async () => {
  const [one, other] = [await visit(ACCOUNTS.coordinator), await visit(ACCOUNTS.lezer)]
  await openPage(one, '/items?soort=toezegging&sorteer=termijn')
  await keys(other, 'een vraag beantwoorden met een adres', async () => {
    await openPage(other, one.url())
    await rows(other).first().waitFor()
  })
  expect(await rows(other).getByRole('rowheader').allTextContents()).toEqual(
    await rows(one).getByRole('rowheader').allTextContents(),
  )
})

test('a list of two hundred from Excel goes in', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/import')
  const lines = Array.from({ length: 200 }, (_, at) =>
    ['toezegging', `Proefbaan ${at} bij de haven`, 'lopend', `32999-${at + 1}`, '3-7-2026'].join('\t'),
  )
  await keys(page, 'tweehonderd regels uit Excel', async (hand) => {
    await hand.reach(page.getByText('Of plak een blok uit Excel'))
    await hand.press('Enter')
    await hand.reach(page.getByLabel('Blok uit Excel'))
    await hand.paste([['Soort', 'Titel', 'Status', 'Kamerstuk', 'Datum'].join('\t'), ...lines].join('\n'))
    await hand.reach(page.getByRole('button', { name: 'Bekijk de tabel' }))
    await hand.press('Enter')
    await page.getByText('In het register: nieuw: 200').waitFor()
    await hand.reach(page.getByRole('button', { name: 'Lees in' }))
    await hand.press('Enter')
    await page.getByText('1 van 200', { exact: true }).waitFor()
    await ready(page)
    await hand.press('z')
    await page.getByText('200 van 200', { exact: true }).waitFor()
    await hand.reach(page.getByLabel('Datum van het document'))
    await hand.type('03072026')
    await hand.press('Enter')
    await page.getByText('Deze import staat in het register').waitFor()
  })
  expect(efforts.at(-1)?.keys).toBeLessThan(100)
})

test('the annex of the report in preparation is made, with what it still lacks, and held against the last one', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/')
  await keys(page, 'bijlage maken, met wat ontbreekt', async (hand) => {
    await hand.press('Control+k')
    await hand.type('halfjaar')
    await hand.press('Enter')
    await hand.reach(page.getByRole('link', { name: 'Eerste halfjaarbericht politie 2026' }))
    await hand.press('Enter')
    await page.getByRole('link', { name: 'Bekijk de bijlage' }).waitFor()
    await hand.reach(page.getByRole('link', { name: 'Bekijk de bijlage' }))
    await hand.press('Enter')
    const word = page.getByRole('link', { name: 'Maak het Word-document' })
    await word.waitFor()
    await hand.reach(word)
    const file = page.waitForEvent('download')
    await hand.press('Enter')
    expect((await file).suggestedFilename()).toMatch(/\.docx$/)
  })
  await page.goBack()
  await page.getByRole('link', { name: 'Vergelijk' }).waitFor()
  await keys(page, 'wat is er gewijzigd sinds de vorige', async (hand) => {
    await hand.reach(page.getByRole('link', { name: 'Vergelijk' }))
    await hand.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Vergelijk' }).waitFor()
  })
})

test('two colleagues edit one item, and the second decides', async () => {
  const [one, two] = [await visit(ACCOUNTS.coordinator), await visit(ACCOUNTS.beheerder)]
  for (const page of [one, two]) await openPage(page, '/items/7/wijzig')
  const write = async (page: Page, hand: Hand, text: string) => {
    await hand.reach(page.getByRole('textbox', { name: /^Tekst/ }))
    await hand.press('Control+a')
    await hand.type(text)
  }
  await keys(one, 'een item wijzigen', async (hand) => {
    await write(one, hand, 'De eerste tekst.')
    await hand.reach(one.getByRole('button', { name: 'Bewaar' }))
    await hand.press('Enter')
    await said(one, 'De gegevens zijn gewijzigd.').waitFor()
  })
  await keys(two, 'twee collega’s in één item', async (hand) => {
    await write(two, hand, 'De tweede tekst.')
    await hand.reach(two.getByRole('button', { name: 'Bewaar' }))
    await hand.press('Enter')
    await two.getByRole('alert').getByText('De eerste tekst.').waitFor()
    await hand.reach(two.getByRole('button', { name: 'Bewaar (mijn versie)' }))
    await hand.press('Enter')
    await said(two, 'De gegevens zijn gewijzigd.').waitFor()
  })
  await openPage(two, '/items/7/wijzig')
  expect(await two.getByRole('textbox', { name: /^Tekst/ }).inputValue()).toBe('De tweede tekst.')
})

test('many items are changed together, and put back from the history of one', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/items?status=lopend&sorteer=nummer')
  await keys(page, 'twintig tegelijk', async (hand) => {
    await hand.press('j', 'x', ...Array.from({ length: 19 }, () => 'j'), 'Shift+X')
    await page.getByText('20 gekozen').waitFor()
    await hand.press('w')
    await page.getByRole('heading', { name: 'Samen wijzigen' }).waitFor()
    await ready(page)
    await hand.reach(page.getByLabel('Behandelaar'))
    await hand.press('ArrowDown')
    await hand.reach(page.getByRole('button', { name: 'Bekijk wat er gebeurt' }))
    await hand.press('Enter')
    await hand.reach(page.getByRole('button', { name: /^Voer uit bij/ }))
    await hand.press('Enter')
    await page.getByText(/van 20 gewijzigd/).waitFor()
  })
  await keys(page, 'verkeerde wijziging herstellen', async (hand) => {
    await hand.reach(page.locator('main tbody a[href^="/items/"]').last())
    await hand.press('Enter')
    const back = page.getByRole('button', { name: /^Herstel alle/ }).first()
    await hand.reach(back)
    await hand.press('Enter')
    await said(page, 'Ongedaan gemaakt voor').waitFor()
  })
  await page.getByText('Hersteld', { exact: true }).waitFor()
  expect(await page.getByText('Hersteld', { exact: true }).count()).toBe(1)
})

test('the division is computed, one input changed, and the difference explained', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, '/verdeling')
  await keys(page, 'verdelen en het verschil uitleggen', async (hand) => {
    await hand.reach(page.getByLabel('Te verdelen'))
    await hand.press('Control+a')
    await hand.type('1500')
    await hand.press('Enter')
    await page.waitForURL(/fte=1500/)
    await hand.reach(page.getByRole('main').getByRole('link', { name: 'Waarom' }).first())
    await hand.press('Enter')
    await page.waitForURL(/\/verdeling\/waarom\?.*fte=1500/)
    await page
      .getByText(/Oost-Nederland (krijgt|gaat)/)
      .first()
      .waitFor()
  })
  expect(new URL(page.url()).searchParams.get('fte')).toBe('1500')
})

test('a new colleague signs in and corrects a first item', async () => {
  const page = await visit(null)
  await openPage(page, '/')
  await keys(page, 'eerste wijziging van een nieuwe collega', async (hand) => {
    await hand.reach(page.getByRole('button', { name: 'Log in als Noor van Dijk' }))
    await hand.press('Enter')
    await page
      .getByRole('heading', { level: 1 })
      .and(page.getByText(/Overzicht|Goede/))
      .waitFor()
    await ready(page)
    await hand.press('/')
    await hand.type('wijkagent')
    await hand.press('Enter')
    await page.waitForURL(/q=wijkagent/)
    await rows(page).first().waitFor()
    await ready(page)
    await hand.press('ArrowDown', 't')
    await page.getByRole('dialog').getByLabel('Termijn in woorden').waitFor()
    await hand.press('Control+a')
    await hand.type('eind 2030')
    await hand.reach(page.getByRole('dialog').getByLabel('Reden'))
    await hand.type('Het onderzoek duurt langer.')
    await hand.reach(page.getByRole('dialog').getByRole('button', { name: 'Wijzig de termijn' }))
    await hand.press('Enter')
    await said(page, 'De termijn is gewijzigd.').waitFor()
  })
  expect(new URL(page.url()).pathname).toBe('/items')
})

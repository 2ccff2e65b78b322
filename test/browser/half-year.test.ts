import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { strFromU8, unzipSync } from 'fflate'
import { expect, inject, test } from 'vitest'
import { gestandCommand } from '@/test/support/command-line'
import { openPage, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS, ask, signIn } from '@/test/support/visitor'

const visit = useVisits()
const REPORT = 'Tweede halfjaarbericht politie 2031'
const HEAD = 'yasmin.azzouzi'

/** The numbers of the item that it settles and of the one that stays open. */
const items: string[] = []

test('the administrator adds a handler on the command line, beside the running server', async () => {
  const args = ['user', 'add', '--name', 'Sara Schrijver', '--role', 'behandelaar', '--department', 'OG']
  const added = await gestandCommand(args, { GESTAND_DATA: inject('dataFolder') })
  expect(added).toMatchObject({ code: 0, err: '' })
})

const said = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor()

async function openSection(page: Page): Promise<void> {
  await openPage(page, '/halfjaarberichten')
  await page.getByRole('link', { name: REPORT }).click()
  await page.getByRole('heading', { level: 1, name: REPORT }).waitFor()
  await page.locator('main a[href*="/onderdelen/"]').first().click()
  await page.getByRole('heading', { name: 'Doorzetten' }).waitFor()
}

test('the coordinator plans a report, puts two items on it together and gives them to somebody', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openPage(page, '/halfjaarberichten/nieuw')
  await page.getByLabel('Halfjaarbericht').selectOption({ label: 'Tweede' })
  await page.getByRole('textbox', { name: 'Jaar' }).fill('2031')
  await page.getByRole('button', { name: 'Plan het halfjaarbericht' }).click()
  await page.getByRole('heading', { level: 1, name: REPORT }).waitFor()
  await page.getByText('Dit halfjaarbericht is nog leeg').waitFor()
  expect(await violations(page)).toEqual([])

  const choices = page.getByRole('checkbox', { name: /^G-\d+/ })
  for (const index of [0, 1]) await choices.nth(index).check()
  await page.getByRole('checkbox', { name: 'Samen in één onderdeel' }).check()
  await page.getByRole('button', { name: 'Zet op het halfjaarbericht' }).click()
  await said(page, 'Er is 1 onderdeel toegevoegd.')

  await openSection(page)
  await page.getByText('Behandelaar en plaats').click()
  const form = page.locator('form').filter({ has: page.getByLabel('Afdeling') })
  await form.getByLabel('Behandelaar').selectOption({ label: 'Sara Schrijver (OG)' })
  await form.getByLabel('Afdeling').selectOption({ label: 'Afdeling Opsporing en Gegevens' })
  await form.getByRole('button', { name: 'Wijs toe' }).click()
  await said(page, 'Het onderdeel is toegewezen.')
})

test('the handler finds what waits, writes it, says how each item ends, and delivers', async () => {
  const page = await visit('sara.schrijver')
  await openPage(page, '/')
  await page.getByRole('link', { name: '1 tekst wacht op u' }).waitFor()
  await openSection(page)
  await page.getByLabel('Kop').fill('Werk en uitkomst')
  await page
    .getByLabel('Tekst', { exact: true })
    .fill(
      'Hieraan is gewerkt[^1].\n\n- het eerste is klaar\n- het tweede volgt\n\n[^1]: Kamerstukken II 2025/26, 29628 nr 1302',
    )
  await page.getByRole('button', { name: 'Bewaar de tekst' }).click()
  await said(page, 'De tekst is bewaard.')

  const [done, stays] = [page.locator('article').nth(0), page.locator('article').nth(1)]
  for (const article of [done, stays]) items.push((await article.getByRole('link').first().textContent()) ?? '')
  await done.getByLabel('Uitkomst').selectOption({ label: 'afgedaan' })
  await done.getByRole('button', { name: 'Bewaar de uitkomst' }).click()
  await said(page, 'De uitkomst is bewaard.')
  await stays.getByLabel('Uitkomst').selectOption({ label: 'lopend' })
  await stays.getByLabel('Nieuwe termijn in woorden').fill('voorjaar 2033')
  await stays.getByLabel('Reden van het uitstel').fill('Het onderzoek loopt nog.')
  await page.getByRole('button', { name: 'Sluit deze melding' }).click()
  await stays.getByRole('button', { name: 'Bewaar de uitkomst' }).click()
  await said(page, 'De uitkomst is bewaard.')
  expect(await violations(page)).toEqual([])
  await page.getByRole('button', { name: 'Lever aan' }).click()
  await page.getByRole('heading', { level: 1 }).locator('..').locator('..').getByText('aangeleverd').first().waitFor()
  expect(await page.getByRole('button', { name: /Akkoord/ }).count()).toBe(0)
})

test('the head of the department agrees, and cannot go further than that', async () => {
  const page = await visit(HEAD)
  await openSection(page)
  await page.getByRole('button', { name: 'Akkoord afdeling' }).click()
  await page.getByText('akkoord afdeling', { exact: true }).waitFor()
  expect(await page.getByRole('button', { name: 'Akkoord directie' }).count()).toBe(0)
})

test('the coordinator agrees and sends; the edition is frozen and every item has its outcome', async () => {
  const page = await visit(ACCOUNTS.coordinator)
  await openSection(page)
  await page.getByRole('button', { name: 'Akkoord directie' }).click()
  await page.getByText('akkoord directie', { exact: true }).waitFor()
  await page.getByRole('link', { name: REPORT }).click()
  await page.getByRole('link', { name: 'Verzend…' }).click()
  await page.getByRole('button', { name: 'Verstuur het halfjaarbericht' }).waitFor()
  expect(await violations(page)).toEqual([])
  const warnings = page.getByRole('checkbox', { name: /^W5\d\d/ })
  for (const warning of await warnings.all()) await warning.check()
  if ((await warnings.count()) > 0) {
    await page.getByRole('button', { name: 'Ik heb deze waarschuwingen bekeken' }).click()
    await page.getByText(/waarschuwing(?:en)? (?:is|zijn) bekeken/).waitFor()
  }
  await page.getByLabel('Kamerstuknummer').fill('29628, nr. 1999')
  await page.getByRole('button', { name: 'Verstuur het halfjaarbericht' }).click()
  await page.getByRole('heading', { name: 'Verzonden edities' }).waitFor()
  expect(await violations(page)).toEqual([])

  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Bijlage als Word', exact: true }).click()
  const path = await (await started).path()
  const parts = unzipSync(new Uint8Array(readFileSync(path)))
  expect(strFromU8(parts['word/document.xml'] ?? new Uint8Array())).toContain('Werk en uitkomst')

  const [settled = '', open = ''] = items
  const facts = page.getByRole('complementary', { name: 'Gegevens' })
  await openPage(page, `/items/${settled.replace('G-', '')}`)
  await facts.getByText('afgedaan', { exact: true }).waitFor()
  await facts.getByRole('link', { name: /nr\. 1999/ }).waitFor()
  await openPage(page, `/items/${open.replace('G-', '')}`)
  await facts.getByText('voorjaar 2033').first().waitFor()
  await page
    .getByRole('heading', { name: /halfjaarbericht/i })
    .first()
    .waitFor()
})

test('an edition is for everybody who may read, and for nobody else', async () => {
  const cookie = await signIn(ACCOUNTS.lezer)
  const list = await ask('/halfjaarberichten', { cookie })
  const id = new RegExp(`/halfjaarberichten/([0-9a-f-]{36})"[^>]*>${REPORT}`).exec(list.body)?.[1] ?? ''
  const report = await ask(`/halfjaarberichten/${id}`, { cookie })
  const path = /\/halfjaarberichten\/[0-9a-f-]{36}\/edities\/[0-9a-f-]{36}/.exec(report.body)?.[0] ?? ''
  const [file, refused] = [await ask(path, { cookie }), await ask(path)]
  expect(file.status).toBe(200)
  expect(file.headers.get('content-disposition')).toMatch(/^attachment; /)
  expect(file.headers.get('content-security-policy')).toContain('sandbox')
  expect(refused.status).toBe(307)
  expect((await ask(path, { cookie: 'gestand.session=forged' })).status).toBe(401)
})

import { expect, test } from 'vitest'
import { largeAnnex } from '@/test/support/large-annex'
import { openPage, tooWide, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS } from '@/test/support/visitor'

const visit = useVisits()

test('a person who agrees with the reader brings an annex of 47 items into the register in fewer than 60 keystrokes, in two sessions', async () => {
  let page = await visit(ACCOUNTS.coordinator)
  const annex = largeAnnex()
  await openPage(page, '/import')
  await page.getByLabel('Bijlage of lijst').setInputFiles({
    name: annex.name,
    mimeType: 'text/plain',
    buffer: Buffer.from(await annex.arrayBuffer()),
  })
  await page.getByRole('button', { name: 'Lees het bestand' }).click()
  await page.waitForURL(/\/import\/[0-9a-f-]{36}/)
  const bar = page.getByText(/^\d+ van 47$/).first()
  await bar.waitFor()
  let keys = 0
  const press = async (key: string) => {
    keys += 1
    await page.keyboard.press(key)
  }

  await press('a')
  await page.getByText('2 van 47', { exact: true }).waitFor()
  await press('u')
  await page.getByText('1 van 47', { exact: true }).waitFor()
  expect(keys).toBe(2)
  for (let done = 0; done < 20; done += 1) await press('a')
  await page.getByText('20 van 47', { exact: true }).waitFor()
  await page.getByText('bewaren…').waitFor({ state: 'hidden' })
  const address = page.url()
  await page.context().close()
  page = await visit(ACCOUNTS.coordinator)
  await openPage(page, address)
  await page.getByText('21 van 47', { exact: true }).waitFor()
  for (let done = 20; done < 47; done += 1) await press('a')
  const confirm = page.getByRole('button', { name: 'Zet 47 items in het register' })
  await confirm.waitFor()
  expect(await violations(page)).toEqual([])
  await page.getByLabel('Datum van het document').focus()
  for (const key of '18062026') await press(key)
  await press('Enter')
  await page.getByText('Deze import staat in het register').waitFor()
  expect(keys).toBeLessThan(60)
  await page.getByText('Over deze import').click()
  await page.locator('dd', { hasText: '47 nieuw' }).waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  expect(await violations(page)).toEqual([])
  expect(await tooWide(page)).toBe(0)
})

test('a list goes in by the same field and leads to its columns, with JavaScript and without', async () => {
  const list = {
    name: 'lijst.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Soort;Titel;Status\nmotie;sluizen in de nacht;open\ntoezegging;een brug bij Urk;afgedaan\n'),
  }
  for (const javaScriptEnabled of [true, false]) {
    const page = await visit(ACCOUNTS.coordinator, { javaScriptEnabled })
    if (javaScriptEnabled) await openPage(page, '/import')
    else await page.goto('/import')
    await page.getByLabel('Bijlage of lijst').setInputFiles(list)
    await page.getByRole('button', { name: 'Lees het bestand' }).click()
    await page.waitForURL(/\/import\/tabel\?bestand=/)
    await page.getByText('In het register: nieuw: 2').waitFor()
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('titel')
    if (!javaScriptEnabled) continue
    expect(await violations(page)).toEqual([])
    await page.setViewportSize({ width: 390, height: 844 })
    expect(await tooWide(page)).toBe(0)
  }
})

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openPage } from '@/test/support/visit'

export const REPORT = 'Tweede halfjaarbericht politie 2031'

/** Waits for the message that says that something was done, and puts it away. */
export async function said(page: Page, words: string): Promise<void> {
  await page.getByRole('status').getByText(words).waitFor()
  await page.getByRole('button', { name: 'Sluit deze melding' }).click()
}

export async function openReport(page: Page): Promise<void> {
  await openPage(page, '/halfjaarberichten')
  await page.getByRole('link', { name: REPORT }).click()
  await page.getByRole('heading', { level: 1, name: REPORT }).waitFor()
}

/** Opens the first or second text of the report, in the order of the annex. */
export async function openText(page: Page, place: number): Promise<void> {
  await openReport(page)
  const addresses = await page
    .locator('section[aria-labelledby^=thema-] a[href*="/onderdelen/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  await openPage(page, addresses[place] ?? '')
  await page.getByRole('heading', { name: 'Doorzetten' }).waitFor()
}

/** Moves the open text on, and waits until it stands there. */
export async function moveOn(page: Page, deed: string, stage: string): Promise<void> {
  await page.getByRole('button', { name: deed, exact: true }).click()
  await page.getByText(stage, { exact: true }).waitFor()
}

/** Pastes as a browser does when something was copied from a word processor. */
export async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.getByLabel('Tekst', { exact: true }).evaluate((field, given) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', given)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}

/** The file that a deed brings. */
export async function downloaded(page: Page, deed: () => Promise<void>) {
  const started = page.waitForEvent('download')
  await deed()
  const download = await started
  return {
    name: download.suggestedFilename(),
    mimeType: 'application/octet-stream',
    buffer: readFileSync(await download.path()),
  }
}

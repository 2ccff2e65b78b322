import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { mayRole } from '@/lib/auth/rights'
import { DOORS } from '@/test/browser/doors'
import { findKnown, type Known } from '@/test/support/known'
import { openPage, tooWide, useVisits, violations } from '@/test/support/visit'
import { ACCOUNTS, signIn } from '@/test/support/visitor'

const visit = useVisits({ lookOnly: true })
let known: Known

beforeAll(async () => {
  known = await findKnown(await signIn(ACCOUNTS.coordinator))
})

const VIEWS = [
  { width: 1440, height: 900, colorScheme: 'light', rules: 'all' },
  { width: 1440, height: 900, colorScheme: 'dark', rules: 'colours' },
  { width: 320, height: 640, colorScheme: 'light', rules: 'all' },
  { width: 320, height: 640, colorScheme: 'dark', rules: 'colours' },
] as const

/** A phone, a tablet upright and lying, a small laptop. */
const BETWEEN = [390, 768, 1024, 1280]

const pages = Object.entries(DOORS).filter(([file]) => file.endsWith('page.tsx'))

describe.each(pages)('%s', (_file, door) => {
  test('is accessible, wide and narrow, light and dark, and never scrolls sideways', async () => {
    const page = await visit(door.right ? ACCOUNTS.beheerder : null)
    await openPage(page, door.path(known))
    for (const { width, height, colorScheme, rules } of VIEWS) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
      expect(await violations(page, rules), `${width} ${colorScheme}`).toEqual([])
      expect(await tooWide(page), `${width}`).toBe(0)
    }
    for (const width of BETWEEN) {
      await page.setViewportSize({ width, height: 800 })
      expect(await tooWide(page), `${width}`).toBe(0)
    }
    await page.setViewportSize({ width: 320, height: 640 })
    await spaceText(page)
    expect(await tooWide(page), '320 with more space between letters, words and lines').toBe(0)
  })
})

/** The spacing that a reader may ask for (WCAG 1.4.12). A constructed sheet, for the security policy lets no other through. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

const forReaders = pages.filter(([, { right }]) => right && mayRole('lezer', right))

test.each(forReaders)('%s is accessible for who only reads', async (_file, door) => {
  const page = await visit(ACCOUNTS.lezer)
  await openPage(page, door.path(known))
  expect(await violations(page)).toEqual([])
})

test.each([
  '/items?te-laat=1&status=lopend',
  '/items?q=motie&behandelaar=geen&kies=behandelaar',
  '/items?kies=termijn',
  '/items?q=wijkagneten%20restschade&thema=geen',
  '/items?pagina=2',
  '/beheer?nieuw=1',
  '/beheer/logboek?controle=1',
  '/import?fout=geen-bestand',
])('%s is accessible too', async (path) => {
  const page = await visit(ACCOUNTS.beheerder)
  await openPage(page, path)
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await tooWide(page)).toBe(0)
})

test('a page that is not there is accessible and leads back', async () => {
  const page = await visit(ACCOUNTS.lezer)
  await page.goto('/items/999999999')
  expect(await violations(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'overzicht' }).click()
  await page.waitForURL('/')
})

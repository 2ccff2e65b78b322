import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { openBrowser } from '@/test/support/browser'
import { signIn } from '@/test/support/visitor'

export type Visit = (account: string | null, options?: BrowserContextOptions) => Promise<Page>

type VisitsOptions = {
  /** Where pages come from, the first one relative addresses too. */
  origins?: () => string[]
  /** For tests that only look: all visits of one account are in one context, which keeps what it loaded. */
  lookOnly?: boolean
}

/**
 * Gives the test file a browser, and each visit in it a context of its own, as of another person. After every test no page may
 * have complained: no warning of React, no breach of the policy, no request to anybody else.
 */
export function useVisits({ origins = () => [inject('address')], lookOnly = false }: VisitsOptions = {}): Visit {
  let browser: Browser
  const complaints: string[] = []
  const kept = new Map<string | null, BrowserContext>()
  beforeAll(async () => {
    browser = await openBrowser()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    const contexts = browser.contexts()
    const ended: { close: () => Promise<void> }[] = lookOnly ? contexts.flatMap((one) => one.pages()) : contexts
    await Promise.all(ended.map((one) => one.close()))
    expect(complaints.splice(0)).toEqual([])
  })
  const enter = async (account: string | null, options: BrowserContextOptions) => {
    const [address = ''] = origins()
    const context = await browser.newContext({ baseURL: address, locale: 'nl-NL', reducedMotion: 'reduce', ...options })
    context.setDefaultTimeout(60_000)
    if (account) await context.addCookies([cookieOf(await signIn(account), address)])
    if (lookOnly) kept.set(account, context)
    return context
  }
  return async (account, options = {}) => {
    const context = kept.get(account) ?? (await enter(account, options))
    const page = await context.newPage()
    listen(page, complaints, origins())
    return page
  }
}

function cookieOf(header: string, url: string) {
  const at = header.indexOf('=')
  return { name: header.slice(0, at), value: header.slice(at + 1), url }
}

function listen(page: Page, complaints: string[], origins: readonly string[]): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`))
  page.on('console', (message) => {
    // Chromium's own words about a page that is not there.
    if (message.location().url === page.url() && message.text().includes('status of 404')) return
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!origins.includes(new URL(request.url()).origin)) complaints.push(`asked elsewhere: ${request.url()}`)
  })
}

/** Opens a page and waits until it answers to keys and clicks. */
export async function openPage(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await ready(page)
}

/** Waits until the page answers to clicks (React marks what it has taken over), and in the frame of the register to keys. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')) &&
      (!document.querySelector('#zoek') || 'sneltoetsen' in document.documentElement.dataset),
  )
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const RULES = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast', 'link-in-text-block'],
}

/** What axe has against the page as it is now: one line for each element. `colours`: only what another theme can change. */
export async function violations(page: Page, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(async (rules) => {
    const axe: typeof import('axe-core') = Reflect.get(window, 'axe')
    const found = await axe.run({ runOnly: rules, resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  }, RULES[rules])
}

/** How many pixels the page is wider than the window; 0 when nobody has to scroll sideways. */
export function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

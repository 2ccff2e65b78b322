import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '@/test/support/browser'
import type { Served } from './serve'
import { quantile } from './timing'

/** Largest contentful paint and slowest interaction in ms on a slowed processor (`unslowed`: on this one), and what a page brings in kilobytes, gzipped; `later` is the script that comes when the page is used. */
export type Seen = { path: string; unslowed: { lcp: number; inp: number } } & Visit
type Visit = { lcp: number; inp: number; script: number; style: number; later: number }

const PATHS = ['/', '/items?alles=1', '/items/1']
const VISITS = 5
/** A page that draws nothing for so long, in ms, will not. */
const STALLED = 15_000
/** As slow as an old laptop. */
const SLOWER = 4

/** Opens pages in Chromium on a processor four times as slow, walks the rows by keyboard, and says what the person waits for. */
export async function measureInBrowser(served: Served): Promise<Seen[]> {
  const browser = await openBrowser()
  const seen: Seen[] = []
  try {
    for (const path of PATHS) {
      const { lcp, inp } = await visits(browser, served, path, 1)
      seen.push({ path, ...(await visits(browser, served, path, SLOWER)), unslowed: { lcp, inp } })
    }
  } finally {
    await browser.close()
  }
  return seen
}

/** A few visits, each as of somebody who was never here; times are their p75. One in which Chromium draws nothing is done again. */
async function visits(browser: Browser, served: Served, path: string, slower: number): Promise<Visit> {
  const all: Visit[] = []
  let stalled = 0
  while (all.length < VISITS) {
    const context = await browser.newContext({ baseURL: served.address, viewport: { width: 1440, height: 900 } })
    const at = served.cookie.indexOf('=')
    await context.addCookies([
      { name: served.cookie.slice(0, at), value: served.cookie.slice(at + 1), url: served.address },
    ])
    const seen = await visitOnce(await context.newPage(), path, slower).catch(() => null)
    await context.close()
    if (seen) all.push(seen)
    else stalled += 1
    if (stalled > VISITS) throw new Error(`Chromium tekent ${path} niet: ${stalled} bezoeken bleven hangen.`)
  }
  const p75 = (key: 'lcp' | 'inp') =>
    quantile(
      all.map((visit) => visit[key]),
      0.75,
    )
  const last = all.at(-1) ?? { script: 0, style: 0, later: 0 }
  return { ...last, lcp: p75('lcp'), inp: p75('inp') }
}

async function visitOnce(page: Page, path: string, slower: number): Promise<Visit> {
  const sizes = { script: 0, stylesheet: 0 }
  const counted: Promise<void>[] = []
  page.on('response', (response) => {
    const type = response.request().resourceType()
    if (type !== 'script' && type !== 'stylesheet') return
    counted.push(
      response.body().then(
        (body) => void (sizes[type] += gzipSync(body).length / 1024),
        () => undefined,
      ),
    )
  })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  await page.addInitScript(observe)
  await page.goto(path, { waitUntil: 'networkidle' })
  await Promise.all(counted)
  const { script, stylesheet: style } = sizes
  for (const key of ['j', 'j', 'k', '/']) await page.keyboard.press(key)
  await page.keyboard.type('motie')
  await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0)
  const { lcp, inp } = await page.evaluate(() => globalThis.gestandSeen)
  await page.waitForFunction(
    () => new Promise((rest) => requestIdleCallback(() => setTimeout(() => rest(true), 500))),
    undefined,
    { timeout: STALLED },
  )
  await Promise.all(counted)
  return { lcp, inp, script, style, later: sizes.script - script }
}

declare global {
  var gestandSeen: { lcp: number; inp: number }
}

/** Runs in the page, before it. Only what a person did counts as an interaction; that the mouse lies on a page that comes does not. */
function observe(): void {
  globalThis.gestandSeen = { lcp: 0, inp: 0 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.gestandSeen.lcp = entry.startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  const options = { type: 'event', buffered: true, durationThreshold: 16 }
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry instanceof PerformanceEventTiming && entry.interactionId > 0)
        globalThis.gestandSeen.inp = Math.max(globalThis.gestandSeen.inp, entry.duration)
  }).observe(options)
}

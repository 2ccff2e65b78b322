import type { Locator, Page } from 'playwright-core'

/** What a task took. `loads` counts whole pages that came from the server. */
export type Effort = {
  task: string
  by: 'muis' | 'toetsen'
  clicks: number
  keys: number
  loads: number
  seconds: number
}

/** A hand on mouse and keyboard that counts what it does. */
export type Hand = {
  click: (where: Locator) => Promise<void>
  press: (...keys: string[]) => Promise<void>
  type: (text: string) => Promise<void>
  /** One press that pastes. */
  paste: (text: string) => Promise<void>
  /** Tabs until the focus is there, as one must without a mouse. */
  reach: (where: Locator) => Promise<void>
}

/** Does a task on a page that is already open, and answers what it took. */
export async function timed(
  page: Page,
  task: string,
  by: Effort['by'],
  work: (hand: Hand) => Promise<void>,
): Promise<Effort> {
  const effort: Effort = { task, by, clicks: 0, keys: 0, loads: 0, seconds: 0 }
  const load = () => (effort.loads += 1)
  page.on('domcontentloaded', load)
  const from = performance.now()
  await work({
    click: async (where) => {
      effort.clicks += 1
      await where.click()
    },
    press: async (...keys) => {
      for (const key of keys) {
        effort.keys += 1
        await page.keyboard.press(key)
      }
    },
    type: async (text) => {
      effort.keys += text.length
      await page.keyboard.type(text)
    },
    paste: async (text) => {
      effort.keys += 1
      await page.keyboard.insertText(text)
    },
    reach: async (where) => {
      await where.waitFor()
      for (let tabs = 0; !(await hasFocus(where)); tabs += 1) {
        if (tabs === FARTHEST) throw new Error(`no Tab leads to ${String(where)}`)
        effort.keys += 1
        await page.keyboard.press('Tab')
      }
    },
  })
  effort.seconds = Math.round((performance.now() - from) / 100) / 10
  page.off('domcontentloaded', load)
  return effort
}

/** More presses of Tab than this nobody finds bearable. */
const FARTHEST = 120

function hasFocus(where: Locator): Promise<boolean> {
  return where.evaluate((element) => element === document.activeElement)
}

/** The efforts as lines under each other. */
export function effortTable(efforts: readonly Effort[]): string {
  const head = ['taak', 'hoe', 'klikken', 'toetsen', 'pagina’s', 'seconden']
  const rows = efforts.map((one) => [one.task, one.by, one.clicks, one.keys, one.loads, one.seconds].map(String))
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)))
  return [head, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}

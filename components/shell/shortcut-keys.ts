/** A key and what it does on this page. */
export type Keyed = { key: string; label: string }

type Act = { type: 'list'; keys: Keyed[] } | { type: 'row'; step: 1 | -1 } | { type: 'element'; element: HTMLElement }

const rowLinks = 'tbody > tr > [data-line="1"] a, tbody > tr > th a'

/** What a press means here and now, or nothing: while one types, with a modifier, or under an open dialog. */
export function keyFor(event: KeyboardEvent, on: boolean): Act | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return null
  if (document.querySelector('dialog[open]')) return null
  if (event.key === '?') return { type: 'list', keys: keysOfPage() }
  if (!on) return null
  const element = elementFor(event)
  if (element) return { type: 'element', element }
  if (event.key === 'j') return { type: 'row', step: 1 }
  return event.key === 'k' ? { type: 'row', step: -1 } : null
}

/** What bears this key; in a table only in the row that has the focus. With Shift a letter means the same, wider. */
function elementFor(event: KeyboardEvent): HTMLElement | undefined {
  const keys = event.shiftKey ? [event.key, event.key.toLowerCase()] : [event.key]
  return keysInReach(document.activeElement?.closest('tbody > tr') ?? null).find(({ ariaKeyShortcuts }) =>
    keys.includes(ariaKeyShortcuts ?? ''),
  )
}

/** The elements with a key: those of the page, and of the rows of tables only those of this one. */
function keysInReach(row: Element | null): HTMLElement[] {
  return keyedElements().filter((element) => {
    const own = element.closest('tbody > tr')
    return own === null || own === row
  })
}

/** What bears a key here: on the page, and in the row that has the focus or else the first. */
export function keyedOfPage(): (Keyed & { element: HTMLElement })[] {
  const row =
    document.activeElement?.closest('tbody > tr') ?? document.querySelector('tbody > tr:has([aria-keyshortcuts])')
  return keysInReach(row).map((element) => ({
    key: element.ariaKeyShortcuts ?? '',
    label: labelOf(element),
    element,
  }))
}

/** The link of the next or the previous row, from where the focus is; the first row when it is nowhere. */
export function rowStep(step: 1 | -1): HTMLElement | undefined {
  const links = [...document.querySelectorAll<HTMLElement>(rowLinks)].filter(isVisible)
  const row = document.activeElement?.closest('tr')
  const at = links.findIndex((link) => link.closest('tr') === row)
  return at === -1 ? links[0] : links[at + step]
}

function keysOfPage(): Keyed[] {
  const rows: Keyed[] = document.querySelector(rowLinks)
    ? [
        { key: 'j', label: 'Volgende rij' },
        { key: 'k', label: 'Vorige rij' },
        { key: 'Enter', label: 'Open de rij' },
      ]
    : []
  const own = keyedOfPage().map(({ key, label }) => ({ key, label }))
  return [
    ...own,
    ...rows,
    { key: 'Ctrl K', label: 'Ga naar een pagina, item of handeling' },
    { key: '?', label: 'Deze lijst' },
  ]
}

function keyedElements(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].filter(isVisible)
}

function labelOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
  return element.dataset.keyLabel ?? label ?? element.ariaLabel ?? element.textContent ?? ''
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility()
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  )
}

import { keyedOfPage } from '@/components/shell/shortcut-keys'

/** A page that one can go to. */
export type Place = { label: string; href: string }

export type Command = ({ type: 'place' } & Place) | { type: 'deed'; label: string; key: string; element: HTMLElement }

/** The deeds that this page, or the row that has the focus, has keys for. Only in the browser. */
export function deedsOfPage(): Command[] {
  return keyedOfPage()
    .filter(({ element }) => !element.matches('input:not([type=checkbox])'))
    .map(({ key, label, element }) => ({ type: 'deed', key, label, element }))
}

/**
 * What fits the words, the most likely first: an item by its number, pages and deeds by the beginning of a word, and always the search.
 * @example commandsFor('G-12', [], [])[0] // { type: 'place', label: 'Item G-12', href: '/items/12' }
 */
export function commandsFor(words: string, places: readonly Place[], deeds: readonly Command[]): Command[] {
  const asked = words.trim().toLowerCase()
  const number = /^g?-?\s?(\d{1,9})$/.exec(asked)?.[1]
  const known: Command[] = [...deeds, ...places.map((place): Command => ({ type: 'place', ...place }))]
  const fitting = known.filter(
    ({ label }) =>
      asked === '' ||
      label
        .toLowerCase()
        .split(/[\s(]+/)
        .some((word) => word.startsWith(asked)) ||
      label.toLowerCase().includes(asked),
  )
  return [
    ...(number ? [place(`Item G-${number}`, `/items/${number}`)] : []),
    ...fitting,
    ...(asked
      ? [
          place(
            `Zoek “${words.trim()}” in het register`,
            `/items?${new URLSearchParams({ q: words.trim() }).toString()}`,
          ),
        ]
      : []),
  ]
}

function place(label: string, href: string): Command {
  return { type: 'place', label, href }
}

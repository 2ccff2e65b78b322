import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runsOf } from '@/lib/annex/write/runs'

it('cuts a text at its links and marks', () => {
  expect(
    runsOf({ text: 'Zie kst-1, zo.', notes: [{ id: 'n1', at: 9 }], links: [{ from: 4, to: 9, url: 'https://a.nl' }] }),
  ).toEqual([
    { type: 'text', text: 'Zie ' },
    { type: 'link', text: 'kst-1', url: 'https://a.nl' },
    { type: 'note', id: 'n1' },
    { type: 'text', text: ', zo.' },
  ])
})

it('prints every letter and every mark once, in order, however links and marks overlap', () => {
  const place = fc.nat({ max: 12 })
  const links = fc.array(fc.record({ from: place, to: place, url: fc.constant('https://a.nl') }), { maxLength: 4 })
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-z ]{0,12}$/),
      fc.array(place, { maxLength: 4 }),
      links,
      (text, places, drawn) => {
        const notes = places.map((at, index) => ({ id: `n${index}`, at: Math.min(at, text.length) }))
        const runs = runsOf({
          text,
          notes,
          links: drawn.map((link) => ({ ...link, to: Math.min(link.to, text.length) })),
        })
        expect(runs.map((run) => (run.type === 'note' ? '' : run.text)).join('')).toBe(text)
        expect(runs.flatMap((run) => (run.type === 'note' ? [run.id] : [])).toSorted()).toEqual(
          notes.map((note) => note.id).toSorted(),
        )
      },
    ),
    { seed: 20261122, numRuns: 300 },
  )
})

import fc from 'fast-check'
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { MarkedText } from '@/components/ui/marked-text'
import { drawn } from './drawn'

function marked(text: string, marks: { from: number; to: number; id?: string }[]): string {
  return drawn(createElement(MarkedText, { text, marks })).html.replaceAll(/ class="[^"]*"/g, '')
}

test('what is marked is marked, the rest is left as it is', () => {
  expect(marked('motie over wijkagenten', [{ from: 11, to: 22, id: 'hier' }])).toBe(
    'motie over <mark id="hier">wijkagenten</mark>',
  )
})

test('marks that overlap or come in any order give each letter once', () => {
  expect(
    marked('abcdef', [
      { from: 2, to: 5 },
      { from: 0, to: 3 },
    ]),
  ).toBe('<mark>abc</mark><mark>de</mark>f')
})

test('the text is kept whole, whatever the marks say', () => {
  const mark = fc.record({ from: fc.integer({ min: -5, max: 40 }), to: fc.integer({ min: -5, max: 40 }) })
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z ]{0,30}$/), fc.array(mark), (text, marks) => {
      expect(marked(text, marks).replaceAll(/<[^>]+>/g, '')).toBe(text)
    }),
    { seed: 31, numRuns: 300 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf, withoutStops } from '@/lib/annex/grammar/sentence'

test.each([
  ['Op 2 juli jl. is dit gezegd. Het is klaar.', 2],
  ['Zie nr. 12 van de lijst. Klaar?', 2],
  ['De motie Jager c.s. Deze is aangenomen.', 1],
  ['Dat was op 7 juli a.s. De brief volgt.', 2],
  ['“Goed.” Zei de minister. Daarna niets meer', 3],
  ['', 0],
])('"%s" has %i sentences', (text, amount) => {
  expect(sentencesOf(text)).toHaveLength(amount)
})

test('every sentence stands where its offsets say, in order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('De zon', ' schijnt', '.', ' ', 'jl.', ' Het', ' nr. 3', '?', '\n'), { maxLength: 30 }),
      (parts) => {
        const text = parts.join('')
        const sentences = sentencesOf(text)
        expect(sentences.every((sentence) => text.slice(sentence.from, sentence.to) === sentence.text)).toBe(true)
        expect(sentences.every((sentence, index) => sentence.from >= (sentences[index - 1]?.to ?? 0))).toBe(true)
        expect(
          sentences
            .map((sentence) => sentence.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
      },
    ),
    { seed: 11 },
  )
})

test('stops inside a sentence go, the last stays', () => {
  expect(withoutStops('Op 2 juli jl. is motie nr. 3 c.s. aangenomen.')).toBe(
    'Op 2 juli jl is motie nr 3 cs aangenomen.',
  )
})

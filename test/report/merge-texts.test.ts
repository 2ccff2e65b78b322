import { check, property, string, array, constantFrom } from 'fast-check'
import { expect, test } from 'vitest'
import { mergeTexts } from '@/lib/report/merge-texts'

const BASE = 'Eerste alinea.\n\nTweede alinea.\n\n- punt'

test('what each of two people changed elsewhere is all there', () => {
  const ours = BASE.replace('Eerste', 'Onze eerste')
  const theirs = `${BASE}\n- hun punt`
  expect(mergeTexts(BASE, ours, theirs)).toEqual({
    text: 'Onze eerste alinea.\n\nTweede alinea.\n\n- punt\n- hun punt',
    clashes: 0,
  })
})

test('where both changed one line, both lines are kept, ours first', () => {
  const merged = mergeTexts(BASE, BASE.replace('Tweede', 'Onze'), BASE.replace('Tweede', 'Hun'))
  expect(merged).toEqual({ text: 'Eerste alinea.\n\nOnze alinea.\n\nHun alinea.\n\n- punt', clashes: 1 })
})

test('who threw a paragraph away and who left it agree', () => {
  expect(mergeTexts(BASE, BASE, 'Eerste alinea.\n\n- punt').text).toBe('Eerste alinea.\n\n- punt')
})

test('no line that either of them added is ever lost, and equal texts stay as they are', () => {
  const lines = array(constantFrom('a', 'b', 'c', '', 'd'), { maxLength: 8 }).map((list) => list.join('\n'))
  const law = property(lines, lines, lines, (base, ours, theirs) => {
    const merged = mergeTexts(base, ours, theirs).text.split('\n')
    const old = base.split('\n')
    for (const line of [...ours.split('\n'), ...theirs.split('\n')])
      if (!old.includes(line)) expect(merged).toContain(line)
    expect(mergeTexts(base, ours, ours).text).toBe(ours)
    expect(mergeTexts(base, base, theirs).text).toBe(theirs)
  })
  expect(check(law, { numRuns: 2000 }).counterexample).toBeNull()
  expect(check(property(string(), (text) => mergeTexts('', text, '').text === text)).counterexample).toBeNull()
})

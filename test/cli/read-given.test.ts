import { expect, test } from 'vitest'
import { readGiven } from '@/lib/cli/read-given'

const overdue = { options: ['on'], flags: ['json'], words: 0 }
const annex = { options: ['out'], words: 1 }

test('options, flags and words are told apart in any order', () => {
  expect(readGiven(annex, ['--out', 'b.docx', '2026-1'])).toEqual({
    ok: true,
    value: { options: { out: 'b.docx' }, flags: new Set(), words: ['2026-1'] },
  })
  expect(readGiven(overdue, ['--json', '--on=2026-11-22'])).toEqual({
    ok: true,
    value: { options: { on: '2026-11-22' }, flags: new Set(['json']), words: [] },
  })
})

test('a file whose name begins with dashes comes after two dashes', () => {
  expect(readGiven({ words: 1 }, ['--', '--vreemd.txt'])).toMatchObject({
    ok: true,
    value: { words: ['--vreemd.txt'] },
  })
})

test('what is too much, missing or unknown is refused as wrong use', () => {
  expect(readGiven(annex, ['--out', 'b.docx'])).toMatchObject({ ok: false, code: 'wrong-use' })
  expect(readGiven(annex, ['2026-1', 'nog een'])).toMatchObject({
    ok: false,
    message: 'Dit is er een te veel: nog een',
  })
  expect(readGiven(annex, ['2026-1', '--uit', 'x'])).toMatchObject({
    ok: false,
    message: 'De optie --uit bestaat hier niet.',
  })
  expect(readGiven(annex, ['2026-1', '--out'])).toMatchObject({
    ok: false,
    message: 'Achter --out ontbreekt een waarde.',
  })
  expect(readGiven(overdue, ['--json=ja'])).toMatchObject({ ok: false, code: 'wrong-use' })
})

test('a word that may be left out is one word and no more', () => {
  const disable = { words: 0, optionalWord: true }
  expect(readGiven(disable, [])).toMatchObject({ ok: true, value: { words: [] } })
  expect(readGiven(disable, ['Noor'])).toMatchObject({ ok: true, value: { words: ['Noor'] } })
  expect(readGiven(disable, ['Noor', 'Koen'])).toMatchObject({ ok: false })
})

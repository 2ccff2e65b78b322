import { expect, test } from 'vitest'
import { applyEdits, insertNote, insertTable, referenceToNote, toggleLines } from '@/lib/report/edit-text'

const at = (place: number) => ({ from: place, to: place })

test('lines become a list, a numbered list or a subheading, and back', () => {
  const text = 'een\ntwee'
  const list = applyEdits(text, [toggleLines(text, { from: 0, to: 8 }, 'list')])
  expect(list).toBe('- een\n- twee')
  const numbers = applyEdits(list, [toggleLines(list, { from: 0, to: list.length }, 'numbers')])
  expect(numbers).toBe('1. een\n2. twee')
  expect(applyEdits(numbers, [toggleLines(numbers, { from: 0, to: numbers.length }, 'numbers')])).toBe(text)
  expect(applyEdits('a\nKop', [toggleLines('a\nKop', at(4), 'heading')])).toBe('a\n## Kop')
})

test('a footnote gets the first free number, at the caret and at the end', () => {
  const text = 'Zo[^1].\n\n[^1]: eerste'
  expect(applyEdits(text, insertNote(text, at(7)).edits)).toBe('Zo[^1].[^2]\n\n[^1]: eerste\n[^2]: ')
  expect(applyEdits('Zo.', insertNote('Zo.', at(2)).edits)).toBe('Zo[^1].\n\n[^1]: ')
})

test('a table comes below the line', () => {
  expect(applyEdits('Alinea.', [insertTable('Alinea.', at(3))])).toBe('Alinea.\n\n| Kop | Kop |\n| tekst | tekst |\n')
})

test.each(['29628 nr 1264', 'Kamerstuk 29 628, nr. 1264', 'TK, 29628, nr.1264', '29628-1264'])(
  'the Kamerstuk %s before the caret becomes a footnote in its official spelling',
  (spelled) => {
    const text = `Zie ${spelled} en verder.`
    const edits = referenceToNote(text, at(text.length))?.edits ?? []
    expect(applyEdits(text, edits)).toBe('Zie[^1] en verder.\n\n[^1]: Kamerstukken II, 29 628, nr. 1264.')
  },
)

test('brackets go along, a reference in a note is left alone, and without one nothing happens', () => {
  const text = 'De motie (29628-1264) vraagt.'
  expect(applyEdits(text, referenceToNote(text, at(text.length))?.edits ?? [])).toContain('De motie[^1] vraagt.')
  expect(referenceToNote('Niets[^1].\n\n[^1]: 29628-1264', at(29))).toBeNull()
})

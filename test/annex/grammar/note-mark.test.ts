import { expect, test } from 'vitest'
import { readNoteMarks } from '@/lib/annex/grammar/note-mark'

test.each([
  ['de agenten’1 kregen', [1]],
  ['openbaar gemaakt worden2.', [2]],
  ['in juni 20258 en', [8]],
  ['in 202367 is', [67]],
  ['vastgesteld.¹² Daarna', [12]],
  ['(boa’s)33 waren', [33]],
])('the marks of "%s" are read', (text, notes) => {
  expect(readNoteMarks(text).map((mark) => mark.note)).toEqual(notes)
})

test.each([
  'in 2025 waren',
  'ruim 12.900 meldingen',
  'artikel 12, tweede lid',
  'een stijging van 3,5 procent',
  'dossier 29628, nr. 1264',
])('"%s" has no mark', (text) => {
  expect(readNoteMarks(text)).toEqual([])
})

test('a digit after a capital may be part of a name', () => {
  expect(readNoteMarks('het systeem PO21 werkt').map((mark) => mark.sure)).toEqual([false])
})

import { expect, it } from 'vitest'
import { lexemeOfKey, lexemesOf } from '@/lib/register/lexemes'

it('weighs the title and the own numbers over people, those over the text, and that over the rest', () => {
  const lexemes = lexemesOf([
    { name: 'Tekst', weight: 'C', text: 'De sterkte opnieuw verdelen' },
    { name: 'Titel', weight: 'A', text: 'Verdeling' },
    { name: 'Nummer', weight: 'A', text: '29628-1176' },
    { name: 'Kamerleden', weight: 'B', text: 'Kuik' },
    { name: 'Halfjaarbericht', weight: 'D', text: 'Kuik vroeg om cijfers' },
  ])
  expect(lexemes).toBe(
    "'verdeling':1A '29628-1176':2A '29628':3A '1176':4A 'kuik':5B 'sterkt':6C 'opnieuw':7C 'verdel':8C 'vroeg':9D 'cijfer':10D",
  )
})

it('takes a reference of either chamber as one word', () => {
  expect(lexemeOfKey('EK:34641-O')).toBe('ek-34641-o')
  expect(lexemeOfKey('36600-VI-97')).toBe('36600-vi-97')
})

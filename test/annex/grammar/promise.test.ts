import { expect, test } from 'vitest'
import { isConditional, outlookOf, retells } from '@/lib/annex/grammar/promise'

test.each([
  'Ik kom hierop terug in het volgende halfjaarbericht.',
  'Uw Kamer wordt in het najaar geïnformeerd.',
  'Ik informeer uw Kamer hierover eind 2026.',
  'Wanneer het plan af is zal dit met uw Kamer worden gedeeld.',
  'Ik zal uw Kamer hier apart over berichten.',
])('"%s" promises', (sentence) => {
  expect(outlookOf(sentence)).toBe('promise')
})

test.each([
  'Momenteel wordt een verkenning uitgevoerd.',
  'De verwachting is dat de sluis open gaat.',
  'De dienst werkt aan een nieuw systeem.',
  'De motie is in uitvoering.',
])('"%s" tells of work under way', (sentence) => {
  expect(outlookOf(sentence)).toBe('underway')
})

test.each([
  'Hierbij informeer ik u nader over het rapport.',
  'Op 4 mei 2020 is de Kamer geïnformeerd.',
  'De motie verzoekt de regering om bruggen te herstellen.',
  'Het lid Jager heeft gevraagd wanneer de sluis open zal gaan.',
])('"%s" promises nothing', (sentence) => {
  expect(outlookOf(sentence)).toBeNull()
})

test('a promise under a condition is told from one without', () => {
  expect(isConditional('Indien nodig informeer ik uw Kamer.')).toBe(true)
  expect(isConditional('Ik informeer uw Kamer.')).toBe(false)
})

test('what was promised before is retold', () => {
  expect(retells('Ik heb toegezegd voor de zomer te schrijven.')).toBe(true)
  expect(retells('Zoals toegezegd kom ik hier voor de zomer op terug.')).toBe(false)
})

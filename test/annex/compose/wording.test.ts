import { describe, expect, it } from 'vitest'
import { listed, termInSentence, upperFirst } from '@/lib/annex/compose/wording'

describe('a term in a sentence', () => {
  it.each([
    ['12 maart 2026', 'uiterlijk op 12 maart 2026'],
    ['juli 2026', 'in juli 2026'],
    ['Eerste kwartaal 2026', 'in het eerste kwartaal van 2026'],
    ['Q1 2026', 'in Q1 2026'],
    ['eerste helft 2026', 'in de eerste helft van 2026'],
    ['tweede helft van 2026', 'in de tweede helft van 2026'],
    ['begin 2026', 'begin 2026'],
    ['voorjaar 2026', 'in het voorjaar van 2026'],
    ['het najaar van 2026', 'in het najaar van 2026'],
    ['zomer 2026', 'in de zomer van 2026'],
    ['voor de zomer', 'voor de zomer'],
    ['medio 2026', 'medio 2026'],
    ['2026', 'in 2026'],
    ['eerstvolgende halfjaarbericht', 'in het eerstvolgende halfjaarbericht'],
    ['binnen drie maanden', 'binnen drie maanden'],
    ['zo spoedig mogelijk', 'zo spoedig mogelijk'],
    ['vanaf 2026', 'vanaf 2026'],
  ])('%s is %j', (words, sentence) => {
    expect(termInSentence(words)).toBe(sentence)
  })

  it('is null for words that fit in no sentence', () => {
    expect(termInSentence('p.m.')).toBeNull()
  })
})

it('joins words as Dutch does', () => {
  expect([listed([]), listed(['A']), listed(['A', 'B']), listed(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A en B',
    'A, B en C',
  ])
})

it('capitalises the Dutch ij as one letter', () => {
  expect([upperFirst('ijking'), upperFirst('ik'), upperFirst('')]).toEqual(['IJking', 'Ik', ''])
})

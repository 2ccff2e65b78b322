import { describe, expect, it } from 'vitest'
import { lexemesOf, stem, stemsOf, wordsOfQuery } from '@/lib/register/lexemes'

describe('the stem of a Dutch word', () => {
  it.each([
    ['moties', 'motie'],
    ['toezeggingen', 'toezegging'],
    ['brieven', 'brief'],
    ['huizen', 'huis'],
    ['jaren', 'jaar'],
    ['bussen', 'bus'],
    ['agenten', 'agent'],
    ['wijkagenten', 'wijkagent'],
    ['bureaus', 'bureau'],
    ['wapens', 'wapen'],
    ['mogelijkheden', 'mogelijkheid'],
    ['leden', 'lid'],
    ['cijfers', 'cijfer'],
    ['regio’s', 'regio'],
    ['evaluaties', 'evaluatie'],
    ['vrijwilligers', 'vrijwilliger'],
  ])('is the same for %s and %s', (plural, singular) => {
    expect(stemsOf(plural)).toEqual(stemsOf(singular))
  })

  it('leaves numbers and short words alone', () => {
    expect(stem('29628')).toBe('29628')
    expect(stem('aio')).toBe('aio')
  })
})

describe('what is looked for', () => {
  it('reads a reference in any spelling as its normal form', () => {
    expect(wordsOfQuery('29 628, nr. 1264')).toEqual(['29628-1264'])
    expect(wordsOfQuery('moties TZ202504, nr. 122')).toEqual(['tz202504-122', 'motie'])
  })

  it('leaves out words that say nothing, and is empty for nothing', () => {
    expect(wordsOfQuery('de motie van het lid')).toEqual(['motie', 'lid'])
    expect(wordsOfQuery(' ?! ')).toEqual([])
  })

  it('holds only what a tsquery can hold without quoting', () => {
    for (const word of wordsOfQuery("o'brien & (x | y) \\ 'a':* é 29628-1264 ! <-> zij-instroom"))
      expect(word).toMatch(/^[a-z0-9-]+$/)
  })
})

it('weighs the title over the numbers and people, and those over the text', () => {
  const lexemes = lexemesOf({
    number: 7,
    title: 'Verdeling',
    obligation: 'De sterkte opnieuw verdelen',
    others: ['Kuik'],
    references: ['29628-1176'],
  })
  expect(lexemes).toBe(
    "'verdeling':1A '29628-1176':2B '29628':3B '1176':4B 'g-7':5B 'kuik':6B 'sterkt':7C 'opnieuw':8C 'verdel':9C",
  )
})

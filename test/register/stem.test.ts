import { describe, expect, it } from 'vitest'
import { plainWords, stem, stemsOf } from '@/lib/register/stem'

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

it('takes a number and a word with a hyphen as a whole and in parts, and the number of the Eerste Kamer without its letter', () => {
  expect(plainWords('29628-1264')).toEqual(['29628-1264', '29628', '1264'])
  expect(plainWords('zij-instroom')).toEqual(['zij-instroom', 'zij', 'instroom'])
  expect(plainWords('T03305')).toEqual(['t03305', '03305'])
})

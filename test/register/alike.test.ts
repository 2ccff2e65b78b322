import { describe, expect, it } from 'vitest'
import { keystrokesBetween, meantBy, pairsOf, rootOf } from '@/lib/register/alike'

describe('typing errors', () => {
  it.each([
    ['femecide', 'femicide', 1],
    ['winkeldifestal', 'winkeldiefstal', 1],
    ['wijkagneten', 'wijkagenten', 1],
    ['restshade', 'restschade', 1],
    ['motie', 'motie', 0],
    ['', 'boa', 3],
  ])('lie so many keystrokes away: %s, %s', (typed, meant, keystrokes) => {
    expect(keystrokesBetween(typed, meant)).toBe(keystrokes)
    expect(keystrokesBetween(meant, typed)).toBe(keystrokes)
  })

  it('mean the nearest word, also half typed, and nothing when none is near', () => {
    expect(meantBy('selektiepaal', ['selectiepaal', 'selectie', 'schietpaal'])).toEqual(['selectiepaal'])
    expect(meantBy('winkeldife', ['winkeldiefstal', 'winkelier'])).toEqual(['winkeldiefstal'])
    expect(meantBy('zeppelin', ['zedenzaak', 'zeef'])).toEqual([])
  })
})

it('finds the root under an ending, and none under a short word', () => {
  expect(rootOf('lijkschouwing')).toBe('lijkschouw')
  expect(rootOf('bewapening')).toBe('bewapen')
  expect(rootOf('ding')).toBeNull()
})

it('writes one word as two in every way, also over the s between them', () => {
  expect(pairsOf('wapenwet')).toContainEqual(['wapen', 'wet'])
  expect(pairsOf('integriteitsonderzoek')).toContainEqual(['integriteit', 'onderzoek'])
})

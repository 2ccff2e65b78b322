import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addUp } from '@/lib/allocation/add'
import { unitCodes } from '@/lib/allocation/units'
import { characteristicKeys } from '@/lib/allocation/characteristics'
import { choicesOf } from '@/lib/scenario/choices'
import { exampleDataSet } from '@/lib/scenario/data-set'
import { divide } from '@/lib/scenario/division'
import { extremes, families, whyModelDiffers, workingAge } from '@/lib/scenario/why'
import { readWhy, whyHref } from '@/lib/scenario/why-choices'
import { headline, whyParagraphs } from '@/lib/scenario/why-words'

const standard = divide(choicesOf(''), exampleDataSet)

it('says why Oost-Nederland gets more under the model than under the Besluit', () => {
  const why = whyModelDiffers(standard, 'ON', 'besluit')
  if (!why) throw new Error('both keys were computed')
  expect(headline(why)).toBe(
    'Oost-Nederland krijgt 160,3 fte volgens het nieuwe model en 151,4 fte volgens het Besluit: 8,9 fte meer.',
  )
  expect(why.families.map(({ name, fte }) => [name, fte.toFixed(1)])).toEqual([
    ['Inwoners en huishoudens', '-13.9'],
    ['Bestaanszekerheid', '9.7'],
    ['Oppervlakte en kernen', '8.1'],
    ['Bedrijven en werk', '4.7'],
    ['Vermogen en huizenprijs', '0.3'],
  ])
  const text = whyParagraphs(why, workingAge(standard, 'ON')).join(' ')
  expect(text).toContain('Het Besluit geeft Oost-Nederland altijd 15,137%')
  expect(text).toContain('Oost-Nederland heeft 24,6% van de oppervlakte van Nederland')
  expect(text).toContain('51,2% van de inwoners 25 t/m 64 jaar, landelijk 52,5%')
  expect(text).toContain('maakt +8,9 fte.')
})

it('adds up to the difference exactly, with tasks and with a formula that is left as it stands', () => {
  const choices = fc.record({
    fte: fc.integer({ min: 50, max: 50_000 }),
    totaal: fc.constantFrom('rato', 'formule'),
    sleutel: fc.constantFrom('besluit', 'formatie', 'inwoners'),
    task: fc.integer({ min: 0, max: 40 }),
    unit: fc.constantFrom(...unitCodes),
  })
  fc.assert(
    fc.property(choices, ({ fte, totaal, sleutel, task, unit }) => {
      const own = divide(
        choicesOf(`fte=${fte}&totaal=${totaal}&sleutel=model&sleutel=${sleutel}&taak-RO=${task}`),
        exampleDataSet,
      )
      const other = own.keys[1]
      const why = other ? whyModelDiffers(own, unit, other) : null
      const parts = [...(why?.families ?? []), ...(why?.rest ?? [])].map((part) => part.fte)
      expect(addUp(parts)).toBeCloseTo(why?.difference ?? Number.NaN, 8)
      expect(
        addUp((why?.lines ?? []).map((line) => line.fte)) + addUp((why?.rest ?? []).map((part) => part.fte)),
      ).toBeCloseTo(why?.difference ?? Number.NaN, 8)
    }),
    { numRuns: 300, seed: 6 },
  )
})

it('has every characteristic in one family', () => {
  const listed = families.flatMap(({ keys }) => [...keys])
  expect(listed.toSorted()).toEqual(characteristicKeys.toSorted())
})

it('names who gains and who loses most', () => {
  expect(extremes(standard)).toMatchObject({ most: { unit: 'NN' }, least: { unit: 'DH' } })
  expect(extremes(divide(choicesOf('sleutel=model'), exampleDataSet))).toBeNull()
})

it('explains nothing when the model could not be computed', () => {
  expect(whyModelDiffers(divide(choicesOf('ontbreekt=niet'), exampleDataSet), 'ON', 'besluit')).toBeNull()
})

it('always holds the model against another key, and reads its own address back', () => {
  const asked = readWhy({ sleutel: 'inwoners', eenheid: 'LI', kenmerk: 'land', fte: '500' })
  expect(asked).toMatchObject({ unit: 'LI', against: 'inhabitants', characteristic: 'land' })
  expect(asked.choices.sleutel).toEqual(['model', 'inwoners'])
  const again = Object.fromEntries(new URLSearchParams(whyHref(asked).split('?')[1]))
  expect(readWhy({ ...again, sleutel: ['model', 'inwoners'] })).toEqual(asked)
  expect(readWhy({ eenheid: 'XX', tegen: 'model', kenmerk: 'niets' })).toMatchObject({
    unit: 'ON',
    against: 'besluit',
    characteristic: null,
  })
})

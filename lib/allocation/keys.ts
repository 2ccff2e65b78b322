import { type Outcome, done, refused } from '@/lib/outcome'
import { addUp } from '@/lib/allocation/add'
import { type AllocationInput, allocate } from '@/lib/allocation/allocate'
import { allocateWhole } from '@/lib/allocation/allocate-whole'
import { type Finding, dutch, finding } from '@/lib/allocation/finding'
import { type WholeShare, wholeShares } from '@/lib/allocation/largest-remainder'
import { type Step, assumed, elsewhere, step } from '@/lib/allocation/source'
import { perUnit } from '@/lib/allocation/unit-sums'
import { type UnitCode, unitCodes, units } from '@/lib/allocation/units'

export const distributionKeys = ['model', 'besluit', 'establishment', 'inhabitants'] as const

export type DistributionKey = (typeof distributionKeys)[number]

/** Dutch name and legal or other ground of each key. */
export const distributionKeyWords: Record<DistributionKey, { name: string; ground: string }> = {
  model: { name: 'Nieuw model', ground: 'AEF-rapport, formule met 27 kenmerken' },
  besluit: {
    name: 'Besluit',
    ground: 'Besluit verdeling sterkte en middelen politie, art. 3 lid 4 en bijlage (BWBR0032333)',
  },
  establishment: {
    name: 'Naar rato van de formatie',
    ground: 'Formatie 2025; zelf in te vullen, want de bron is niet openbaar',
  },
  inhabitants: { name: 'Naar rato van inwoners', ground: 'CBS, inwoners op 1 januari' },
}

export type KeyShare = { unit: UnitCode; share: number; fte: number; whole?: WholeShare }

export type KeyAllocation = {
  key: DistributionKey
  total: number
  perUnit: KeyShare[]
  steps: Step[]
  findings: Finding[]
}

export type KeyInput = AllocationInput & {
  /** Fte of establishment per unit; without it the occupancy of 31 December 2021 stands in, with a warning. */
  establishment?: Partial<Record<UnitCode, number>>
  /** Also divide into whole fte by largest remainder. */
  whole?: boolean
}

/**
 * The division by one key. The model may need a data set; the Besluit needs nothing; inhabitants are those of the data
 * set when it has them for all areas, else those of 1 January 2024. Refuses what the division itself refuses.
 * @example allocateByKey('besluit', { rows: [], fte: 1000 }) // NN 86.65, ON 151.37, ...
 */
export function allocateByKey(key: DistributionKey, input: KeyInput): Outcome<KeyAllocation> {
  if (!Number.isFinite(input.fte) || input.fte <= 0) return refused('fte', 'Geef een aantal fte groter dan nul.')
  if (key === 'model') return byModel(input)
  const { weights, step: origin, findings } = weightsOf(key, input)
  const total = addUp(weights)
  if (weights.some((weight) => !(weight >= 0)) || total <= 0)
    return refused('no-weight', 'De gewichten van de eenheden zijn nul of meer en samen groter dan nul.')
  const whole = input.whole ? wholeShares(weights, input.fte) : null
  if (whole && !whole.ok) return whole
  const shares = unitCodes.map((unit, index): KeyShare => {
    const share = (weights[index] ?? 0) / total
    const own = whole?.value[index]
    return { unit, share, fte: (input.fte * (weights[index] ?? 0)) / total, ...(own ? { whole: own } : {}) }
  })
  return done({
    key,
    total: addUp(shares.map(({ fte }) => fte)),
    perUnit: shares,
    steps: [origin, ...wholeStep(input)],
    findings,
  })
}

/** All keys beside each other, in the order of `distributionKeys`; a key that cannot be computed carries its refusal. */
export function compareKeys(input: KeyInput): { key: DistributionKey; outcome: Outcome<KeyAllocation> }[] {
  return distributionKeys.map((key) => ({ key, outcome: allocateByKey(key, input) }))
}

function byModel(input: KeyInput): Outcome<KeyAllocation> {
  const outcome = allocate(input)
  if (!outcome.ok) return outcome
  const whole = input.whole ? allocateWhole(input) : null
  if (whole && !whole.ok) return whole
  const { perUnit: shares, total, steps, findings } = outcome.value
  const own = shares.map(({ unit, share, fte }, index): KeyShare => {
    const rounded = whole?.value[index]
    return { unit, share, fte, ...(rounded ? { whole: rounded } : {}) }
  })
  return done({ key: 'model', total, perUnit: own, steps: [...steps, ...wholeStep(input)], findings })
}

type Weights = { weights: number[]; step: Step; findings: Finding[] }

function weightsOf(key: Exclude<DistributionKey, 'model'>, input: KeyInput): Weights {
  const formula = `${dutch(input.fte)} x aandeel van de eenheid`
  switch (key) {
    case 'besluit': {
      const weights = units.map(({ besluit }) => besluit)
      return {
        weights,
        step: step(
          'Percentage van het Besluit',
          formula,
          addUp(weights) / 1000,
          '%',
          elsewhere(distributionKeyWords.besluit.ground),
        ),
        findings: [],
      }
    }
    case 'establishment':
      return establishment(input, formula)
    case 'inhabitants':
      return inhabitants(input, formula)
  }
}

function establishment(input: KeyInput, formula: string): Weights {
  const given = input.establishment
  const weights = units.map(({ code, occupancy2021 }) => (given ? (given[code] ?? NaN) : occupancy2021))
  const source = given ? elsewhere('ingevulde formatie') : assumed('bezetting op 31 december 2021 als vervanging')
  return {
    weights,
    step: step('Naar rato van de formatie', formula, addUp(weights), 'fte', source),
    findings: given ? [] : [finding('W611')],
  }
}

function inhabitants(input: KeyInput, formula: string): Weights {
  const isKnown = input.rows.length > 0 && input.rows.every(({ values }) => values.inw !== undefined)
  const summed = perUnit((_, unit) =>
    addUp(input.rows.filter((row) => row.unit === unit).map(({ values }) => values.inw ?? 0)),
  )
  const weights = units.map(({ code, inhabitants2024 }) => (isKnown ? summed[code] : inhabitants2024))
  const source = elsewhere(isKnown ? 'inwoners in de gegevensset' : 'CBS, inwoners op 1 januari 2024')
  return { weights, step: step('Naar rato van inwoners', formula, addUp(weights), 'inwoners', source), findings: [] }
}

function wholeStep({ whole, fte }: KeyInput): Step[] {
  return whole
    ? [
        step(
          'Hele fte',
          'grootste rest; bij gelijke rest de vaste volgorde van de eenheden',
          fte,
          'fte',
          assumed('afronden op hele fte'),
        ),
      ]
    : []
}

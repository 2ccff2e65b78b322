import { type Outcome, done, refused } from '@/lib/outcome'
import { type Exact, divideDown, exactOf, sumExact, toCommonScale } from '@/lib/allocation/exact'

export type WholeShare = {
  /** The exact quota, rounded to a double for the screen only. */
  quota: number
  floor: number
  /** The part after the comma of the quota, rounded for the screen only. */
  remainder: number
  /** 1 when this area got one of the fte left over, else 0. */
  extra: 0 | 1
  whole: number
}

/**
 * Divides `fte` whole fte in proportion to `weights` by the method of the largest remainder (Hamilton, Hare-Niemeyer):
 * each area gets its quota rounded down; the fte left over go one by one to the largest remainders, a tie to the area
 * that comes first. All in whole-number arithmetic; rounding rule of the report's tables is open (spec 2.2, point 4).
 * Refuses a number of fte that is not whole or is negative, and weights that do not add up to more than zero.
 * @example wholeShares([8665, 15137, 76198], 10) // wholes 1, 1, 8
 */
export function wholeShares(weights: readonly (number | Exact)[], fte: number): Outcome<WholeShare[]> {
  if (!Number.isSafeInteger(fte) || fte < 0)
    return refused('fte-not-whole', 'Hele fte verdelen kan alleen met een heel getal van 0 of meer.')
  const exact = weights.map((weight) => (typeof weight === 'number' ? exactOf(weight) : weight))
  const total = sumExact(exact)
  if (total.units <= 0n)
    return refused('no-weight', 'Er valt niets te verdelen: de gewichten zijn samen niet groter dan nul.')
  const scaled = toCommonScale([...exact, total])
  const divisor = scaled.at(-1) ?? 1n
  const quotas = scaled.slice(0, -1).map((weight) => {
    const [floor, remainder] = divideDown(BigInt(fte) * weight, divisor)
    return { floor, remainder }
  })
  const left = BigInt(fte) - quotas.reduce((sum, { floor }) => sum + floor, 0n)
  const lucky = new Set(inOrderOfRemainder(quotas.map(({ remainder }) => remainder)).slice(0, Number(left)))
  return done(quotas.map(({ floor, remainder }, index) => wholeShare(floor, remainder, divisor, lucky.has(index))))
}

/** What the method keeps and what it does not; printed beside every table of whole fte. */
export const laws = [
  {
    law: 'Quotum',
    kept: true,
    words: 'Elke eenheid krijgt haar quotum, naar beneden of naar boven afgerond; nooit meer of minder.',
  },
  { law: 'Som', kept: true, words: 'De hele fte tellen precies op tot het totaal.' },
  {
    law: 'Evenredigheid',
    kept: true,
    words:
      'Zijn alle quota hele getallen, dan is de uitkomst gelijk aan de quota; alle gewichten verdubbelen verandert niets.',
  },
  {
    law: 'Volgorde',
    kept: true,
    words: 'Een eenheid met een groter gewicht krijgt nooit minder fte dan een eenheid met een kleiner gewicht.',
  },
  {
    law: 'Gelijke stand',
    kept: true,
    words: 'Bij gelijke resten gaat de vaste volgorde van de eenheden voor; deze regel staat niet in het rapport.',
  },
  {
    law: 'Groei van het totaal',
    kept: false,
    words: 'Eén fte méér verdelen kan een eenheid één fte kosten (de Alabama-paradox).',
  },
  {
    law: 'Groei van het gewicht',
    kept: false,
    words: 'Een eenheid die sneller groeit dan een andere kan toch één fte aan die andere verliezen.',
  },
  {
    law: 'Nieuwe eenheid',
    kept: false,
    words: 'Komt er een eenheid bij met haar eigen fte, dan kan de verdeling tussen de andere eenheden verschuiven.',
  },
] as const

function inOrderOfRemainder(remainders: bigint[]): number[] {
  return remainders
    .map((remainder, index) => ({ remainder, index }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
    .map(({ index }) => index)
}

function wholeShare(floor: bigint, remainder: bigint, divisor: bigint, isLucky: boolean): WholeShare {
  const rest = ratio(remainder, divisor)
  const extra = isLucky ? 1 : 0
  return { quota: Number(floor) + rest, floor: Number(floor), remainder: rest, extra, whole: Number(floor) + extra }
}

function ratio(part: bigint, whole: bigint): number {
  const precision = 10n ** 18n
  return Number((part * precision) / whole) / Number(precision)
}

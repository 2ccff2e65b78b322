/** An exact decimal number: `units / 10 ** scale`. Whole fte are divided with these, so that no rounding decides a tie. */
export type Exact = { units: bigint; scale: number }

/**
 * The decimal that a person reads when the number is written out (its shortest form), exactly.
 * Throws on NaN and infinity: those are stopped where data comes in.
 * @example exactOf(8.665) // { units: 8665n, scale: 3 }
 */
export function exactOf(value: number): Exact {
  if (!Number.isFinite(value)) throw new Error(`not a finite number: ${value}`)
  return exactFromText(String(value))
}

/** Reads a plain decimal, with or without an exponent. @example exactFromText('-0.000081006') // { units: -81006n, scale: 9 } */
export function exactFromText(text: string): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text)
  if (!match) throw new Error(`not a decimal: ${text}`)
  const [, sign = '', whole = '0', decimals = '', exponent = '0'] = match
  const units = BigInt(`${sign}${whole}${decimals}`)
  const scale = decimals.length - Number(exponent)
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 }
}

export function addExact(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale)
  return { units: unitsAt(a, scale) + unitsAt(b, scale), scale }
}

export function multiplyExact(a: Exact, b: Exact): Exact {
  return { units: a.units * b.units, scale: a.scale + b.scale }
}

export function negateExact(a: Exact): Exact {
  return { units: -a.units, scale: a.scale }
}

export function sumExact(values: readonly Exact[]): Exact {
  return values.reduce(addExact, { units: 0n, scale: 0 })
}

/** All values as whole numbers at one common scale; their proportions are untouched. */
export function toCommonScale(values: readonly Exact[]): bigint[] {
  const scale = values.reduce((most, value) => Math.max(most, value.scale), 0)
  return values.map((value) => unitsAt(value, scale))
}

/** Quotient rounded down (also below zero) and what remains, 0 <= remainder < divisor. @example divideDown(-7n, 2n) // [-4n, 1n] */
export function divideDown(dividend: bigint, divisor: bigint): [bigint, bigint] {
  const remainder = ((dividend % divisor) + divisor) % divisor
  return [(dividend - remainder) / divisor, remainder]
}

function unitsAt(value: Exact, scale: number): bigint {
  return value.units * 10n ** BigInt(scale - value.scale)
}

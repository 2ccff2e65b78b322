/** The ten regional units in the fixed order of the Besluit; ties in whole fte are broken by this order. */
export const unitCodes = ['NN', 'ON', 'MN', 'NH', 'AM', 'DH', 'RO', 'ZB', 'OB', 'LI'] as const

export type UnitCode = (typeof unitCodes)[number]

export type Unit = {
  code: UnitCode
  name: string
  /** The name that the annex of the Besluit still prints, where it differs. */
  formerName?: string
  /** Thousandths of a percent, so that the ten add up to exactly 100,000 (Besluit, annex to art. 3 lid 4). */
  besluit: number
  /** Fte of operational strength and aspirants on 31 December 2021 (half-year report June 2022, tables 1 and 2). */
  occupancy2021: number
  /** Inhabitants on 1 January 2024 (CBS). */
  inhabitants2024: number
}

/** The units with the figures of the keys that do not need a data set. Source: spec of the research report, section 4. */
export const units: readonly Unit[] = [
  unit('NN', 'Noord-Nederland', 8_665, 3_968, 1_767_380),
  unit('ON', 'Oost-Nederland', 15_137, 6_901, 3_338_104),
  unit('MN', 'Midden-Nederland', 10_579, 4_785, 2_095_649),
  unit('NH', 'Noord-Holland', 7_531, 3_409, 1_593_021, 'Noord-West-Nederland'),
  unit('AM', 'Amsterdam', 11_600, 5_339, 1_138_700),
  unit('DH', 'Den Haag', 12_818, 6_200, 2_004_631),
  unit('RO', 'Rotterdam', 13_167, 5_933, 1_835_829),
  unit('ZB', 'Zeeland-West-Brabant', 7_351, 3_433, 1_550_283, 'Zuid-West-Nederland'),
  unit('OB', 'Oost-Brabant', 7_042, 3_024, 1_486_090),
  unit('LI', 'Limburg', 6_110, 2_862, 1_133_255),
]

/** @example unitName('ON') // 'Oost-Nederland' */
export function unitName(code: UnitCode): string {
  return unitOf(code).name
}

/** The unit with this code; every code has one, so anything else is a fault of ours and throws. */
export function unitOf(code: UnitCode): Unit {
  const found = units.find((unit) => unit.code === code)
  if (!found) throw new Error(`no such unit: ${code}`)
  return found
}

/** Place of the unit in the fixed order, 0 to 9. */
export function unitIndex(code: UnitCode): number {
  return unitCodes.indexOf(code)
}

/**
 * Reads a unit as people write it: code, name or the name in the annex of the Besluit; null when it is none of these.
 * @example findUnit('Zuid-West-Nederland')?.code // 'ZB'
 */
export function findUnit(text: string): Unit | null {
  const wanted = plain(text)
  const found = units.find((unit) => [unit.code, unit.name, unit.formerName ?? ''].map(plain).includes(wanted))
  return wanted === '' ? null : (found ?? null)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(regionale )?eenheid /, '')
    .replace(/[^a-z]/g, '')
}

function unit(
  code: UnitCode,
  name: string,
  besluit: number,
  occupancy2021: number,
  inhabitants2024: number,
  formerName?: string,
): Unit {
  return { code, name, besluit, occupancy2021, inhabitants2024, ...(formerName ? { formerName } : {}) }
}

import { municipalities } from '@/lib/allocation/municipalities'
import type { UnitCode } from '@/lib/allocation/units'

/** A municipality that ended: `since` is the first year whose 1 January no longer knows it. Source: CBS, herindelingen. */
export type Merger = { code: string; name: string; unit: UnitCode; since: number; into: string }

export const mergers: readonly Merger[] = [
  ended('GM0003', 'Appingedam', 'NN', 2021, 'Eemsdelta'),
  ended('GM0010', 'Delfzijl', 'NN', 2021, 'Eemsdelta'),
  ended('GM0024', 'Loppersum', 'NN', 2021, 'Eemsdelta'),
  ended('GM0788', 'Haaren', 'OB', 2021, 'Boxtel, Oisterwijk, Tilburg en Vught'),
  ended('GM0370', 'Beemster', 'NH', 2022, 'Purmerend'),
  ended('GM0398', 'Heerhugowaard', 'NH', 2022, 'Dijk en Waard'),
  ended('GM0416', 'Langedijk', 'NH', 2022, 'Dijk en Waard'),
  ended('GM0756', 'Boxmeer', 'OB', 2022, 'Land van Cuijk'),
  ended('GM1684', 'Cuijk', 'OB', 2022, 'Land van Cuijk'),
  ended('GM0786', 'Grave', 'OB', 2022, 'Land van Cuijk'),
  ended('GM0815', 'Mill en Sint Hubert', 'OB', 2022, 'Land van Cuijk'),
  ended('GM1702', 'Sint Anthonis', 'OB', 2022, 'Land van Cuijk'),
  ended('GM0856', 'Uden', 'OB', 2022, 'Maashorst'),
  ended('GM1685', 'Landerd', 'OB', 2022, 'Maashorst'),
  ended('GM0457', 'Weesp', 'NH', 2023, 'Amsterdam'),
  ended('GM0501', 'Brielle', 'RO', 2023, 'Voorne aan Zee'),
  ended('GM0530', 'Hellevoetsluis', 'RO', 2023, 'Voorne aan Zee'),
  ended('GM0614', 'Westvoorne', 'RO', 2023, 'Voorne aan Zee'),
]

/** First year in which a municipality of today stood in the division on 1 January. */
const founded: Readonly<Record<string, number>> = {
  GM1979: 2021,
  GM1980: 2022,
  GM1982: 2022,
  GM1991: 2022,
  GM1992: 2023,
}

export const FIRST_KNOWN_YEAR = 2020
export const LAST_KNOWN_YEAR = 2026

/** The year whose division is compared with when a year is not known. */
export const REFERENCE_YEAR = 2023

/**
 * Codes of the municipalities on 1 January of a year, 2020 to 2026; null for other years.
 * @example municipalitiesIn(2022)?.length // 345
 */
export function municipalitiesIn(year: number): readonly string[] | null {
  if (!Number.isInteger(year) || year < FIRST_KNOWN_YEAR || year > LAST_KNOWN_YEAR) return null
  const standing = municipalities.filter(({ code }) => (founded[code] ?? 0) <= year).map(({ code }) => code)
  return [...standing, ...mergers.filter(({ since }) => year < since).map(({ code }) => code)]
}

/**
 * The year from which a municipality of today stands in the division, or null when it always did since the first known year.
 * @example foundedIn('GM1992') // 2023
 */
export function foundedIn(code: string): number | null {
  return founded[code] ?? null
}

/** The ended municipality with this code, or null. */
export function mergerOf(code: string): Merger | null {
  return mergers.find((merger) => merger.code === code) ?? null
}

function ended(code: string, name: string, unit: UnitCode, since: number, into: string): Merger {
  return { code, name, unit, since, into }
}

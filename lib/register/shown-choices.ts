import type { Period } from '@/lib/register/periods'

/** A choice of a filter: what stands in the address, what stands on the chip, and how many items choosing it adds. */
export type FacetChoice = { value: string; label: string; n: number }

export type PeriodChoice = Period & { n: number }

/** More choices than this are not shown; the rest can be typed. */
export const MOST_SHOWN = 60

/**
 * How the items of the annexes of June 2022 and December 2025 are made up (81 items), as counted in the example register,
 * and how old a register of many half-years is. Shares of one.
 */
export const KINDS = [
  ['motie', 28 / 81],
  ['toezegging', 33 / 81],
  ['aanvullend', 20 / 81],
] as const

/** Of what is from the last half-years; what is older was settled, but for a tail. */
export const STATUSES = [
  ['lopend', 44 / 81],
  ['afgedaan', 24 / 81],
  ['onbekend', 11 / 81],
  ['deels_afgedaan', 1 / 81],
  ['vervallen', 1 / 81],
] as const
export const OPEN_TAIL = 0.03
export const RECENT_YEARS = 2

/** Members per item that has any, and the share that has none. */
export const WITHOUT_MEMBERS = 46 / 81
export const MEMBERS_PER_ITEM = [
  [1, 0.62],
  [2, 0.26],
  [3, 0.12],
] as const

/** An open item without a term, and how often one that has a term was postponed. */
export const WITHOUT_TERM = 38 / 56
export const POSTPONED = [
  [0, 0.7],
  [1, 0.2],
  [2, 0.07],
  [3, 0.03],
] as const
export const WITHOUT_LETTER = 0.4

/** The terms of the annexes, as the source prints them, with the last day they allow in a year. */
export const TERMS = [
  ['in het eerste kwartaal van', '03-31'],
  ['voor de zomer van', '06-30'],
  ['medio', '07-15'],
  ['in het najaar van', '12-21'],
  ['eind', '12-31'],
] as const

/** Over how many years the items are spread; the half-year reports of those years treat them. */
export const YEARS = 20

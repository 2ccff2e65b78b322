/**
 * Where a rule or a value comes from. `rapport` = stated in the source, `afgeleid` = inferred from it,
 * `aanname` = ours, because the source leaves it open: the screen then says "niet in het rapport".
 */
export type Source = { basis: 'rapport' | 'afgeleid' | 'aanname'; where: string }

/** One line of an explanation: what was computed, how, what came out, and on whose word. */
export type Step = { label: string; formula: string; value: number; unit: string; source: Source }

/** A result with the way it was reached. Every calculator answers in this shape. */
export type Explained<Value> = { value: Value; steps: Step[] }

/** The words beside every value that the source leaves open. */
export const NOT_IN_REPORT = 'niet in het rapport'

export const REPORT = 'AEF, Sterkteverdeelsystematiek politie (2025), bijlage bij Kamerstuk 29628, nr. 1302'

/** @example stated('bijlage E') // { basis: 'rapport', where: 'AEF-rapport, bijlage E' } */
export function stated(place: string): Source {
  return { basis: 'rapport', where: `AEF-rapport, ${place}` }
}

/** Follows from the report, but is not written in it. */
export function inferred(place: string): Source {
  return { basis: 'afgeleid', where: `afgeleid uit het AEF-rapport, ${place}` }
}

/** Our own choice. @example assumed('standaardwaarde').where // 'niet in het rapport: standaardwaarde' */
export function assumed(what: string): Source {
  return { basis: 'aanname', where: `${NOT_IN_REPORT}: ${what}` }
}

/** A source other than the report. */
export function elsewhere(where: string): Source {
  return { basis: 'rapport', where }
}

export function step(label: string, formula: string, value: number, unit: string, source: Source): Step {
  return { label, formula, value, unit, source }
}

/** Traffic of one hour: `load` in erlang (calls x handling time), as Erlang C sees it with `agents` at work. */
export type Traffic = {
  agents: number
  load: number
  /** Chance that a caller has to wait, 0 to 1. */
  waitChance: number
  /** Part of the calls answered within the target, 0 to 1. */
  serviceLevel: number
  /** Mean time to answer, in seconds. */
  meanWait: number
}

export type ServiceRule = {
  handlingSeconds: number
  answerSeconds: number
  /** `share`: enough calls within the target; `mean`: the mean wait within the target. */
  rule: 'share' | 'mean'
  /** Part of the calls to be answered within the target, for the rule `share`. */
  serviceShare: number
}

/**
 * Chance that all `agents` are busy (Erlang B), by the recursion that stays between 0 and 1 for any load.
 * @example erlangB(1, 1) // 0.5
 */
export function erlangB(load: number, agents: number): number {
  let blocked = 1
  for (let count = 1; count <= agents; count++) blocked = (load * blocked) / (count + load * blocked)
  return blocked
}

/** The state with `agents` at work; `agents` must exceed the load, or the queue never ends. */
export function trafficOf(load: number, agents: number, { handlingSeconds, answerSeconds }: ServiceRule): Traffic {
  return trafficFrom(erlangB(load, agents), load, agents, handlingSeconds, answerSeconds)
}

/**
 * The fewest agents that meet the rule for `callsPerHour` calls; no calls need nobody.
 * @example agentsFor(60, { handlingSeconds: 390, answerSeconds: 20, rule: 'share', serviceShare: 0.8 }).agents // 10
 */
export function agentsFor(callsPerHour: number, rule: ServiceRule): Traffic {
  const load = (callsPerHour * rule.handlingSeconds) / 3600
  if (load === 0) return { agents: 0, load: 0, waitChance: 0, serviceLevel: 1, meanWait: 0 }
  let blocked = 1
  for (let agents = 1; ; agents++) {
    blocked = (load * blocked) / (agents + load * blocked)
    if (agents <= load) continue
    const traffic = trafficFrom(blocked, load, agents, rule.handlingSeconds, rule.answerSeconds)
    if (rule.rule === 'share' ? traffic.serviceLevel >= rule.serviceShare : traffic.meanWait <= rule.answerSeconds)
      return traffic
  }
}

function trafficFrom(blocked: number, load: number, agents: number, handling: number, answer: number): Traffic {
  const waitChance = blocked / (1 - (load / agents) * (1 - blocked))
  const serviceLevel = 1 - waitChance * Math.exp((-(agents - load) * answer) / handling)
  return { agents, load, waitChance, serviceLevel, meanWait: (waitChance * handling) / (agents - load) }
}

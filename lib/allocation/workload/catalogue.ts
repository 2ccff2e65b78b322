import { capacityCalculator } from '../capacity-flow'
import { bbbCalculator } from './bbb'
import { bureauCalculator } from './bureau'
import type { Calculator } from './calculator'
import { cyberCalculator } from './cyber'
import { demonstrationsCalculator } from './demonstrations'
import { emergencyCarsCalculator } from './emergency-cars'
import { eventsCalculator } from './events'
import { footballCalculator, footballScoreCalculator } from './football'
import { freeTimeCalculator } from './free-time'
import { intelligenceCalculator } from './intelligence'
import { meldkamerCalculator } from './meldkamer'
import { opsporingLokaalCalculator } from './opsporing-lokaal'
import { opsporingRegionaalCalculator } from './opsporing-regionaal'
import { registrationsCalculator } from './registrations'
import { rsc } from './rsc'
import { toezichtCalculator } from './toezicht'
import { wijkagent } from './wijkagent'
import { yearWeightsCalculator } from './year-weights'
import { zRuleCalculator } from './z-rule'

/** All workload calculators, in the order of the page. */
export const calculators: readonly Calculator[] = [
  rsc,
  wijkagent,
  emergencyCarsCalculator,
  freeTimeCalculator,
  toezichtCalculator,
  eventsCalculator,
  demonstrationsCalculator,
  footballCalculator,
  footballScoreCalculator,
  registrationsCalculator,
  opsporingLokaalCalculator,
  opsporingRegionaalCalculator,
  cyberCalculator,
  bureauCalculator,
  yearWeightsCalculator,
  zRuleCalculator,
  bbbCalculator,
  intelligenceCalculator,
  meldkamerCalculator,
  capacityCalculator,
]

/** The calculator with this name, or null. @example findCalculator('rsc')?.title // 'Regionaal servicecentrum (RSC)' */
export function findCalculator(name: string): Calculator | null {
  return calculators.find((calculator) => calculator.name === name) ?? null
}

import { capacityCalculator } from '@/lib/allocation/capacity-flow'
import { bbbCalculator } from '@/lib/allocation/workload/bbb'
import { bureauCalculator } from '@/lib/allocation/workload/bureau'
import type { Calculator } from '@/lib/allocation/workload/calculator'
import { cyberCalculator } from '@/lib/allocation/workload/cyber'
import { demonstrationsCalculator } from '@/lib/allocation/workload/demonstrations'
import { emergencyCarsCalculator } from '@/lib/allocation/workload/emergency-cars'
import { eventsCalculator } from '@/lib/allocation/workload/events'
import { footballCalculator, footballScoreCalculator } from '@/lib/allocation/workload/football'
import { freeTimeCalculator } from '@/lib/allocation/workload/free-time'
import { intelligenceCalculator } from '@/lib/allocation/workload/intelligence'
import { meldkamerCalculator } from '@/lib/allocation/workload/meldkamer'
import { opsporingLokaalCalculator } from '@/lib/allocation/workload/opsporing-lokaal'
import { opsporingRegionaalCalculator } from '@/lib/allocation/workload/opsporing-regionaal'
import { registrationsCalculator } from '@/lib/allocation/workload/registrations'
import { rsc } from '@/lib/allocation/workload/rsc'
import { toezichtCalculator } from '@/lib/allocation/workload/toezicht'
import { wijkagent } from '@/lib/allocation/workload/wijkagent'
import { yearWeightsCalculator } from '@/lib/allocation/workload/year-weights'
import { zRuleCalculator } from '@/lib/allocation/workload/z-rule'

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

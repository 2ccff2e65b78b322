import { z } from 'zod'
import { number, share } from '@/lib/allocation/field'
import { dutch } from '@/lib/allocation/finding'
import { inferred, stated, step } from '@/lib/allocation/source'
import { type Calculated, defineCalculator } from '@/lib/allocation/workload/calculator'
import { amount, hoursPerFte, hoursPerFteField, part, positive } from '@/lib/allocation/workload/schema-parts'

const PLACE = 'paragraaf 4.3.3 en bijlage C.3'

export const freeTimeSchema = z.strictObject({
  capacityFte: positive,
  workloadHours: amount,
  freeShare: part.default(0.4),
  hoursPerFte,
})

export type FreeTimeInput = z.output<typeof freeTimeSchema>

export type FreeTimeResult = {
  /** Workload as a part of capacity. */
  busyShare: number
  /** Part of capacity that may serve for toezicht: what is free above `freeShare`. */
  spareShare: number
  spareFte: number
}

/** Spare capacity of emergency aid: only what is free above the 40% that must stay free counts. */
export function freeTime({
  capacityFte,
  workloadHours,
  freeShare,
  hoursPerFte: hours,
}: FreeTimeInput): Calculated<FreeTimeResult> {
  const busyShare = workloadHours / (capacityFte * hours)
  const spareShare = Math.max(0, 1 - freeShare - busyShare)
  const result = { busyShare, spareShare, spareFte: spareShare * capacityFte }
  const steps = [
    step(
      'Bezet',
      `${dutch(workloadHours)} / (${dutch(capacityFte)} x ${dutch(hours)})`,
      100 * busyShare,
      '%',
      stated(PLACE),
    ),
    step(
      'Vrij voor toezicht',
      `100% - ${dutch(100 * freeShare)}% - ${dutch(100 * busyShare)}%, niet onder nul`,
      100 * spareShare,
      '%',
      inferred(`${PLACE} (de gedrukte som "70% minus 50%" klopt niet)`),
    ),
    step('Vrije ruimte', `${dutch(spareShare)} x ${dutch(capacityFte)}`, result.spareFte, 'fte', stated(PLACE)),
  ]
  return { result, steps, findings: [] }
}

export const freeTimeCalculator = defineCalculator({
  name: 'free-time',
  title: 'Noodhulp: vrije ruimte',
  about: 'Welk deel van de noodhulp tijd over heeft voor toezicht, als 40% van de tijd vrij moet blijven.',
  source: stated(PLACE),
  schema: freeTimeSchema,
  fields: [
    number('capacityFte', 'Capaciteit', 'fte'),
    number('workloadHours', 'Werk per jaar', 'uur'),
    share('freeShare', 'Deel dat vrij moet blijven', { default: 0.4 }),
    hoursPerFteField,
  ],
  example: { capacityFte: 21, workloadHours: 7560 },
  calculate: freeTime,
})

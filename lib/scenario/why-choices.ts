import { z } from 'zod'
import { type CharacteristicKey, isCharacteristicKey } from '@/lib/allocation/characteristics'
import type { DistributionKey } from '@/lib/allocation/keys'
import { type UnitCode, unitCodes } from '@/lib/allocation/units'
import {
  type Choices,
  type SearchParameters,
  choicesQuery,
  keyName,
  keyNamed,
  keyNames,
  readChoices,
} from '@/lib/scenario/choices'

const ownSchema = z.object({
  eenheid: z.enum(unitCodes).catch('ON'),
  tegen: z.enum(keyNames).optional().catch(undefined),
  kenmerk: z.string().refine(isCharacteristicKey).optional().catch(undefined),
})

/** The choices of the page that explains: a division, a unit, the key it is held against, and perhaps a characteristic. */
export type WhyChoices = {
  choices: Choices
  unit: UnitCode
  against: Exclude<DistributionKey, 'model'>
  characteristic: CharacteristicKey | null
}

/**
 * Reads the search string of the page. The model is always computed here, with the key it is held against: the one asked
 * for, else the first other key of the division, else the Besluit. Never fails.
 */
export function readWhy(parameters: SearchParameters): WhyChoices {
  const asked = readChoices(parameters)
  const own = ownSchema.parse(parameters)
  const wanted = [keyNamed(own.tegen), ...asked.sleutel.map((name) => keyNamed(name))]
  const against = wanted.flatMap((key) => (key === null || key === 'model' ? [] : [key])).at(0) ?? 'besluit'
  return {
    choices: { ...asked, sleutel: keyNames.filter((name) => name === 'model' || name === keyName(against)) },
    unit: own.eenheid,
    against,
    characteristic: own.kenmerk ?? null,
  }
}

/** The address of the page with these choices. */
export function whyHref({ choices, unit, against, characteristic }: WhyChoices): string {
  const query = new URLSearchParams(choicesQuery(choices))
  query.set('eenheid', unit)
  if (against !== 'besluit') query.set('tegen', keyName(against))
  if (characteristic) query.set('kenmerk', characteristic)
  return `/verdeling/waarom?${query.toString()}`
}

import { addUp } from '@/lib/allocation/add'
import type { Allocation } from '@/lib/allocation/allocate'
import { type Characteristic, type CharacteristicKey, characteristics } from '@/lib/allocation/characteristics'
import { explainUnit } from '@/lib/allocation/explain'
import type { DistributionKey } from '@/lib/allocation/keys'
import { type UnitCode, unitCodes } from '@/lib/allocation/units'
import { type Division, shownFte } from '@/lib/scenario/division'

/** Characteristics that say one thing together; those of people move together, so that one alone says little. */
export const families = [
  {
    name: 'Inwoners en huishoudens',
    about: 'de bevolking',
    keys: ['inw', 'inw2564', 'hh', 'hh1', 'woning', 'verhuis'],
  },
  {
    name: 'Bestaanszekerheid',
    about: 'uitkeringen, lage inkomens en huurwoningen',
    keys: ['bijstand', 'uitk', 'ww', 'ao', 'minor120', 'hh105', 'huur', 'ggz'],
  },
  { name: 'Bedrijven en werk', about: 'bedrijven en banen', keys: ['bedrijven', 'landb', 'banen', 'grens'] },
  { name: 'Oppervlakte en kernen', about: 'de oppervlakte', keys: ['land', 'kernen'] },
  {
    name: 'Verkeer, centra en bijzondere plaatsen',
    about: 'verkeer en bijzondere plaatsen',
    keys: ['ongeval', 'centrum', 'demo', 'ambas', 'stadion'],
  },
  { name: 'Vermogen en huizenprijs', about: 'vermogen en huizenprijzen', keys: ['verm', 'woz'] },
] as const satisfies readonly { name: string; about: string; keys: readonly CharacteristicKey[] }[]

export type FamilyName = (typeof families)[number]['name']

/** One characteristic in the difference between the model and a key with a fixed share. */
export type DifferenceLine = {
  characteristic: Characteristic
  /** Fte that this characteristic divides over the whole country, in this division. */
  nationalFte: number
  /** The unit's part of the characteristic in the whole country, 0 to 1. */
  unitShare: number
  /** Fte for the unit above (or below) what the fixed share would give it: national x (own share - fixed share). */
  fte: number
}

export type UnitWhy = {
  unit: UnitCode
  key: DistributionKey
  other: DistributionKey
  /** What the unit gets by both keys, before rounding to whole fte. */
  fte: number
  otherFte: number
  difference: number
  /** The fixed share of the other key, 0 to 1. */
  fixedShare: number
  /** Per characteristic, the largest first; empty when neither key is the model. */
  lines: DifferenceLine[]
  /** The lines added up per family, families without known characteristics left out, the largest first. */
  families: { name: FamilyName; about: string; fte: number; keys: CharacteristicKey[] }[]
  /** What the tasks outside the formula, and a formula that does not add up to N, do to the difference. */
  rest: { name: string; fte: number }[]
}

/**
 * Why a unit gets more or less by the model than by a key with fixed shares. The lines and the rest add up to the
 * difference exactly: each characteristic divides its own number of fte over the country, and a unit gains where it has
 * more of it than its fixed share. Null when one of the keys was not computed or both are the same.
 */
export function whyModelDiffers(division: Division, unit: UnitCode, other: DistributionKey): UnitWhy | null {
  const { model } = division
  const row = division.rows.find((own) => own.unit === unit)
  const mine = row?.byKey.model
  const theirs = row?.byKey[other]
  if (!model || !mine || !theirs || other === 'model') return null
  const lines = linesOf(model, unit, theirs.share)
  const taskFte = addUp(model.perUnit.map((own) => own.taskFte))
  const ownTask = model.perUnit.find((own) => own.unit === unit)?.taskFte ?? 0
  const rest = [
    { name: 'Taken buiten de formule', fte: ownTask - theirs.share * taskFte },
    { name: 'De formule telt niet op tot het aantal fte', fte: theirs.share * (model.total - model.asked) },
  ].filter(({ fte }) => Math.abs(fte) > 1e-9)
  return {
    unit,
    key: 'model',
    other,
    fte: mine.fte,
    otherFte: theirs.fte,
    difference: mine.fte - theirs.fte,
    fixedShare: theirs.share,
    lines,
    families: familiesOf(lines),
    rest,
  }
}

/** The unit that gains most and the one that loses most under the first key against the second; null with one key. */
export function extremes(division: Division): { most: Change; least: Change } | null {
  const [key, other] = division.keys
  if (!key || !other) return null
  const changes = division.rows
    .map((row): Change => ({ unit: row.unit, name: row.name, fte: shownFte(row, key) - shownFte(row, other) }))
    .sort((one, another) => another.fte - one.fte)
  const most = changes.at(0)
  const least = changes.at(-1)
  return most && least ? { most, least } : null
}

export type Change = { unit: UnitCode; name: string; fte: number }

/** How many inhabitants of 25 to 64 there are per 100, in a unit and in the country; null when the data set lacks them. */
export function workingAge(division: Division, unit: UnitCode): { unit: number; country: number } | null {
  const sum = (key: CharacteristicKey, own: UnitCode | null) =>
    addUp(division.dataSet.rows.filter((row) => own === null || row.unit === own).map(({ values }) => values[key] ?? 0))
  const [people, everyone] = [sum('inw', unit), sum('inw', null)]
  const [adults, all] = [sum('inw2564', unit), sum('inw2564', null)]
  return people > 0 && everyone > 0 && all > 0
    ? { unit: (100 * adults) / people, country: (100 * all) / everyone }
    : null
}

/** Sum of a characteristic over a unit. */
export function unitTotal({ dataSet }: Division, unit: UnitCode, key: CharacteristicKey): number {
  return addUp(dataSet.rows.filter((row) => row.unit === unit).map(({ values }) => values[key] ?? 0))
}

function linesOf(model: Allocation, unit: UnitCode, fixedShare: number): DifferenceLine[] {
  const perUnit = new Map(unitCodes.map((code) => [code, partsOf(model, code)]))
  return characteristics
    .flatMap((characteristic) => {
      const own = perUnit.get(unit)?.get(characteristic.key)
      if (own === undefined) return []
      const nationalFte = addUp(unitCodes.map((code) => perUnit.get(code)?.get(characteristic.key) ?? 0))
      const unitShare = nationalFte === 0 ? 0 : own / nationalFte
      return [{ characteristic, nationalFte, unitShare, fte: own - fixedShare * nationalFte }]
    })
    .sort((one, other) => Math.abs(other.fte) - Math.abs(one.fte))
}

function partsOf(model: Allocation, unit: UnitCode): Map<CharacteristicKey, number> {
  return new Map(explainUnit(model, unit).map(({ characteristic, fte }) => [characteristic.key, fte]))
}

function familiesOf(lines: readonly DifferenceLine[]): UnitWhy['families'] {
  return families
    .flatMap(({ name, about, keys }) => {
      const isOwn = (key: CharacteristicKey) => keys.some((own) => own === key)
      const own = lines.filter(({ characteristic }) => isOwn(characteristic.key))
      if (own.length === 0) return []
      return [
        {
          name,
          about,
          fte: addUp(own.map(({ fte }) => fte)),
          keys: own.map(({ characteristic }) => characteristic.key),
        },
      ]
    })
    .sort((one, other) => Math.abs(other.fte) - Math.abs(one.fte))
}

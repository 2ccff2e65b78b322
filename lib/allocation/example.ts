import type { AreaRow } from '@/lib/allocation/area'
import type { CharacteristicKey } from '@/lib/allocation/characteristics'
import { unitCodes, unitIndex, unitName } from '@/lib/allocation/units'

/** Words beside the example data set wherever it is shown. */
export const exampleWords = {
  name: 'Voorbeeld: kenmerken per eenheid (gedeeltelijk)',
  source: 'CBS, Kerncijfers wijken en buurten 2021 en 2022 (CC BY 4.0), opgeteld van gemeenten naar eenheden',
  year: 2021,
  caution: 'Gedeeltelijk: 16 van de 27 kenmerken zijn bekend. Alleen bedoeld om mee te oefenen.',
} as const

/**
 * Sixteen characteristics summed over the municipalities of each unit, in the fixed order of the units and the unit of
 * the characteristic. Averages (verm, woz) are sums of municipal averages. Rounded to whole units where they count
 * persons, dwellings or firms.
 */
// prettier-ignore
const sums: Partial<Record<CharacteristicKey, readonly number[]>> = {
  inw: [1_733_143, 3_263_136, 2_028_043, 1_557_554, 1_092_268, 1_936_697, 1_789_353, 1_515_435, 1_443_913, 1_115_873],
  inw2564: [873_762, 1_669_961, 1_077_418, 811_353, 641_985, 1_026_517, 947_574, 782_059, 760_816, 575_569],
  bijstand: [46_691, 67_249, 39_020, 26_939, 40_813, 47_991, 59_599, 29_669, 24_180, 25_949],
  bedrijven: [183_837, 365_835, 267_401, 191_479, 196_978, 236_950, 203_186, 173_640, 174_891, 110_332],
  hh: [812_624, 1_450_372, 901_412, 697_169, 575_943, 901_879, 827_371, 692_728, 650_403, 533_542],
  land: [8_292.21, 8_282.7, 3_071.21, 2_186.95, 303.75, 1_209.49, 1_490.6, 3_922.55, 2_765.04, 2_146.62],
  huur: [323_359, 565_968, 358_265, 264_906, 374_683, 412_946, 411_204, 262_350, 250_243, 211_905],
  uitk: [143_118, 242_153, 138_213, 114_988, 93_448, 135_925, 145_722, 104_953, 100_288, 103_324],
  landb: [13_023, 20_339, 6_017, 4_986, 522, 8_763, 3_376, 8_397, 7_709, 4_785],
  woning: [820_520, 1_450_674, 890_216, 706_186, 559_643, 893_812, 830_283, 701_208, 652_603, 540_435],
  ww: [16_887, 27_313, 19_392, 14_620, 13_044, 16_813, 18_184, 14_473, 14_299, 11_834],
  hh105: [57.229, 84.185, 49.725, 35.753, 62.014, 62.919, 70.752, 39.131, 33.49, 35.124],
  verm: [4_172.9, 10_659, 6_935.3, 6_138.8, 712.4, 4_272.1, 2_386.5, 5_339.4, 6_138.1, 4_050.1],
  ao: [79_540, 147_591, 79_801, 73_429, 39_591, 71_122, 67_939, 60_811, 61_809, 65_540],
  hh1: [317_674, 520_462, 333_788, 247_309, 296_538, 367_315, 326_140, 252_123, 230_710, 205_047],
  woz: [9_134, 21_595, 13_770, 10_809, 2_379, 9_173, 6_155, 10_125, 10_377, 7_547],
}

/** The product's own data set: one row per unit, sixteen characteristics, the rest named as missing by `allocate`. */
export const exampleRows: readonly AreaRow[] = unitCodes.map((unit) => ({
  code: unit,
  name: unitName(unit),
  unit,
  values: Object.fromEntries(Object.entries(sums).map(([key, values]) => [key, values[unitIndex(unit)]])),
}))

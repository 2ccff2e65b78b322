import { addUp } from '@/lib/allocation/add'
import { characteristics } from '@/lib/allocation/characteristics'
import { REPORT } from '@/lib/allocation/source'
import { sumPerUnit } from '@/lib/allocation/unit-sums'
import { unitCodes, unitName } from '@/lib/allocation/units'
import { columnName } from '@/lib/export/sheet'
import type { Division } from '@/lib/scenario/division'
import type { Grid, GridCell } from '@/lib/scenario/export/grid'

/** Names of the sheets, as formulas use them. */
export const SHEETS = {
  division: 'Verdeling',
  parts: 'Bijdragen',
  units: 'Eenheden',
  areas: 'Gegevens',
  formula: 'Formule',
} as const

/** Where the number of fte stands on the first sheet. */
export const FTE_CELL = `${SHEETS.division}!$B$4`

/** First row with a unit on the sheets with units, and the last; the order is that of the Besluit. */
export const FIRST_UNIT = 3
export const LAST_UNIT = FIRST_UNIT + unitCodes.length - 1

/** Columns before the first characteristic: code and name (and unit, on the sheet with areas). */
const BEFORE_UNITS = 2
const BEFORE_AREAS = 3

/** The column of a characteristic on the sheets with units. @example characteristicColumn(0) // 'C' */
export function characteristicColumn(index: number): string {
  return columnName(BEFORE_UNITS + index)
}

/** Every area of the data set with its 27 characteristics; what is not known is empty. */
export function areaSheet({ dataSet }: Division): Grid {
  return {
    name: SHEETS.areas,
    widths: [10, 26, 9, ...characteristics.map(() => 14)],
    frozen: 1,
    rows: [
      ['Code', 'Gebied', 'Eenheid', ...characteristics.map(({ name }) => name)].map(head),
      ...dataSet.rows.map(({ code, name, unit, values }): GridCell[] => [
        code,
        name,
        unit,
        ...characteristics.map(({ key }): GridCell => {
          const value = values[key]
          return value === undefined ? null : { value, look: 'input' }
        }),
      ]),
    ],
  }
}

/** The sums per unit, computed from the areas. */
export function unitSheet({ dataSet }: Division): Grid {
  const sums = sumPerUnit(dataSet.rows)
  const last = dataSet.rows.length + 1
  return {
    name: SHEETS.units,
    widths: [9, 24, ...characteristics.map(() => 14)],
    frozen: FIRST_UNIT - 1,
    rows: [
      ['Eenheid', 'Naam', ...characteristics.map(({ name }) => name)].map(head),
      ['', 'Coëfficiënt', ...characteristics.map(({ coefficient }, index) => coefficientCell(index, coefficient))],
      ...unitCodes.map((unit, place): GridCell[] => [
        unit,
        unitName(unit),
        ...characteristics.map((_, index): GridCell => {
          const column = columnName(BEFORE_AREAS + index)
          return {
            formula: `SUMIF(${SHEETS.areas}!$C$2:$C$${last},$A${FIRST_UNIT + place},${SHEETS.areas}!${column}$2:${column}$${last})`,
            result: sums.perUnit[unit][index] ?? 0,
          }
        }),
      ]),
    ],
  }
}

/** Fte by the formula per unit and characteristic, before it is brought to the total. */
export function partSheet({ choices, dataSet }: Division): Grid {
  const sums = sumPerUnit(dataSet.rows)
  return {
    name: SHEETS.parts,
    widths: [9, 24, ...characteristics.map(() => 12), 12],
    frozen: FIRST_UNIT - 1,
    rows: [
      ['Eenheid', 'Naam', ...characteristics.map(({ name }) => name), 'Samen'].map(head),
      [null, { value: 'Fte volgens de formule, voordat naar rato is bijgesteld', look: 'head' }],
      ...unitCodes.map((unit, place): GridCell[] => {
        const row = FIRST_UNIT + place
        const parts = characteristics.map(
          ({ coefficient }, index) => (choices.fte / 1000) * coefficient * (sums.perUnit[unit][index] ?? 0),
        )
        return [
          unit,
          unitName(unit),
          ...parts.map((result, index): GridCell => {
            const column = characteristicColumn(index)
            return {
              formula: `${FTE_CELL}/1000*${SHEETS.units}!${column}$2*${SHEETS.units}!${column}${row}`,
              result,
              look: 'fte',
            }
          }),
          {
            formula: `SUM(${characteristicColumn(0)}${row}:${characteristicColumn(characteristics.length - 1)}${row})`,
            result: addUp(parts),
            look: 'total',
          },
        ]
      }),
    ],
  }
}

/** The formula of the report: every characteristic with its coefficient, unit and source. */
export function coefficientSheet(): Grid {
  return {
    name: SHEETS.formula,
    widths: [6, 58, 16, 44, 40],
    frozen: 1,
    rows: [
      ['Nr.', 'Kenmerk', 'Coëfficiënt bij 1.000 fte', 'Eenheid van het getal', 'Bron van het cijfer'].map(head),
      ...characteristics.map(({ number, name, coefficient, unit, source }): GridCell[] => [
        number,
        name,
        { value: coefficient, look: 'exact' },
        unit,
        source,
      ]),
      [null, `Bron van de formule: ${REPORT}`],
    ],
  }
}

function coefficientCell(index: number, result: number): GridCell {
  return { formula: `${SHEETS.formula}!$C$${index + 2}`, result, look: 'exact' }
}

function head(text: string): GridCell {
  return { value: text, look: 'head' }
}

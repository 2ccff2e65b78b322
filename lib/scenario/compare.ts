import { addUp } from '@/lib/allocation/add'
import type { Allocation } from '@/lib/allocation/allocate'
import { type Difference, explainAgainstShare, explainChange } from '@/lib/allocation/explain'
import { type UnitCode, unitCodes } from '@/lib/allocation/units'
import { type Choices, chosenTasks } from '@/lib/scenario/choices'
import { type Division, shownFte } from '@/lib/scenario/division'
import { count, fixed, keyInSentence, listed, signed } from '@/lib/scenario/words'

export type ComparedRow = { unit: UnitCode; name: string; left: number; right: number; difference: number }

export type Comparison = {
  /** In the fixed order of the units; each side by the first of its own keys. */
  rows: ComparedRow[]
  /** What was chosen differently, in words; empty when both are the same. */
  changes: string[]
  /** Why the unit differs, per characteristic, the largest first; null when neither side is by the model. */
  lines: Difference[] | null
  /** What the lines leave: tasks outside the formula, another number of fte beside a fixed share, and rounding to whole fte. */
  rest: { name: string; fte: number }[]
}

/**
 * Two divisions side by side for all units, and for one unit the difference per characteristic. The lines and the rest add
 * up to the difference. Null when a side could not be computed at all.
 */
export function compareDivisions(left: Division, right: Division, unit: UnitCode): Comparison | null {
  const [leftKey] = left.keys
  const [rightKey] = right.keys
  if (!leftKey || !rightKey) return null
  const rows = unitCodes.map((code, index): ComparedRow => {
    const [before, after] = [shownFte(left.rows[index], leftKey), shownFte(right.rows[index], rightKey)]
    return { unit: code, name: left.rows[index]?.name ?? code, left: before, right: after, difference: after - before }
  })
  const difference = rows.find((row) => row.unit === unit)?.difference ?? 0
  const { lines, amount } = explained(left, right, unit)
  return {
    rows,
    changes: changesBetween(left, right),
    lines,
    rest: lines ? restOf(left, right, unit, { lines, amount, difference }) : [],
  }
}

type Explained = { lines: Difference[] | null; amount: number }

/** Both sides by the model, or one of them against the fixed share of the other; `amount` is what another number of fte does. */
function explained(left: Division, right: Division, unit: UnitCode): Explained {
  const [leftModel, rightModel] = [left, right].map(({ keys, model }) => (keys[0] === 'model' ? model : null))
  if (leftModel && rightModel) return { lines: explainChange(leftModel, rightModel, unit), amount: 0 }
  if (rightModel) return againstShare(rightModel, left, unit, 1)
  return leftModel ? againstShare(leftModel, right, unit, -1) : { lines: null, amount: 0 }
}

function againstShare(model: Allocation, other: Division, unit: UnitCode, sign: 1 | -1): Explained {
  const [key] = other.keys
  const share = (key && other.rows.find((row) => row.unit === unit)?.byKey[key]?.share) ?? 0
  const byFormula = addUp(model.perUnit.map(({ fte, taskFte }) => fte - taskFte))
  const lines = explainAgainstShare(model, unit, share)
    .map((line) => ({ ...line, fte: sign * line.fte }))
    .filter(({ fte }) => fte !== 0)
  return { lines, amount: sign * share * (byFormula - other.choices.fte) }
}

function restOf(
  left: Division,
  right: Division,
  unit: UnitCode,
  { lines, amount, difference }: { lines: readonly Difference[]; amount: number; difference: number },
): Comparison['rest'] {
  const taskOf = ({ keys, model }: Division) =>
    keys[0] === 'model' ? (model?.perUnit.find((own) => own.unit === unit)?.taskFte ?? 0) : 0
  const tasks = taskOf(right) - taskOf(left)
  const rounding = difference - tasks - amount - addUp(lines.map(({ fte }) => fte))
  return [
    { name: 'Taken buiten de formule', fte: tasks },
    { name: 'Een ander aantal fte', fte: amount },
    { name: 'Afronden op hele fte', fte: rounding },
  ].filter(({ fte }) => Math.abs(fte) > 1e-6)
}

function changesBetween(left: Division, right: Division): string[] {
  const [from, to] = [left.choices, right.choices]
  const [leftKey, rightKey] = [left.keys[0], right.keys[0]]
  const all: (string | null)[] = [
    from.fte === to.fte ? null : `het aantal fte (${count(from.fte)} en ${count(to.fte)})`,
    leftKey && rightKey && leftKey !== rightKey
      ? `de sleutel (${keyInSentence(leftKey)} en ${keyInSentence(rightKey)})`
      : null,
    from.gegevens === to.gegevens ? null : `de cijfers (${nameOf(left)} en ${nameOf(right)})`,
    tasksOf(from) === tasksOf(to) ? null : 'de taken buiten de formule',
    from.totaal === to.totaal ? null : 'het naar rato op het totaal brengen',
    from.hele === to.hele ? null : 'het afronden op hele fte',
  ]
  return all.filter((change) => change !== null)
}

/** @example changesSentence([]) // 'Beide verdelingen zijn met dezelfde keuzes gemaakt.' */
export function changesSentence(changes: readonly string[]): string {
  return changes.length === 0
    ? 'Beide verdelingen zijn met dezelfde keuzes gemaakt.'
    : `Anders gekozen: ${listed(changes)}.`
}

/** The difference of one unit in a sentence. */
export function differenceSentence({ name, left, right, difference }: ComparedRow): string {
  const decimals = Math.abs(difference) >= 1 ? 1 : 3
  return `${name}: ${fixed(left, decimals)} fte links, ${fixed(right, decimals)} fte rechts, verschil ${signed(difference, decimals)} fte.`
}

function nameOf({ dataSet }: Division): string {
  return `${dataSet.name} ${dataSet.year}${dataSet.version > 1 ? `, versie ${dataSet.version}` : ''}`
}

function tasksOf(choices: Choices): string {
  return JSON.stringify(chosenTasks(choices))
}

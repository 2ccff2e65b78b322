import { type Outcome, done, refused } from '@/lib/outcome'
import { allocateCommand } from '@/lib/allocation/command-allocate'
import { regressCommand } from '@/lib/allocation/command-regress'
import type { ReadFile } from '@/lib/allocation/options'
import { calculators, findCalculator } from '@/lib/allocation/workload/catalogue'

/** The commands of the calculator, by the name they have after `gestand`. Each answers plain data for JSON. */
export const allocationCommands = { allocate: allocateCommand, regress: regressCommand, rsc, workload } as const

/**
 * `gestand rsc --profile FILE.json`: staff of the regional service centre.
 * @example rsc(['--profile', 'rsc.json'], readFile) // { ok: true, value: { result: { totalFte: 83.345, ... }, ... } }
 */
export function rsc(argv: readonly string[], readFile: ReadFile): Outcome<unknown> {
  return runCalculator('rsc', argv, '--profile', readFile)
}

/** `gestand workload NAME --input FILE.json`: any workload calculator; without a name it lists them. */
export function workload(argv: readonly string[], readFile: ReadFile): Outcome<unknown> {
  const [name, ...rest] = argv
  if (name === undefined || name.startsWith('--')) return refused('usage', `Noem een berekening: ${calculatorNames()}.`)
  return runCalculator(name, rest, '--input', readFile)
}

function runCalculator(name: string, argv: readonly string[], flag: string, readFile: ReadFile): Outcome<unknown> {
  const calculator = findCalculator(name)
  if (!calculator) return refused('usage', `De berekening "${name}" bestaat niet; kies uit: ${calculatorNames()}.`)
  const [given, path, ...rest] = argv
  if (given !== flag || path === undefined || rest.length > 0) return refused('usage', `Gebruik: ${flag} BESTAND.json.`)
  const content = readFile(path)
  if (content === null) return refused('file', `Het bestand "${path}" is niet te lezen.`)
  const input = parseJson(content)
  if (!input.ok) return input
  const outcome = calculator.run(input.value)
  return outcome.ok ? done({ name, title: calculator.title, ...outcome.value }) : outcome
}

function parseJson(content: string | Uint8Array): Outcome<unknown> {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return done(value)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return refused('json', 'Het bestand is geen geldige JSON.')
  }
}

function calculatorNames(): string {
  return calculators.map(({ name }) => name).join(', ')
}

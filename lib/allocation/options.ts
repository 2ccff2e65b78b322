import { type Outcome, done, refused } from '@/lib/outcome'

/** The content of the files that the arguments name; null when a file cannot be read. */
export type ReadFile = (path: string) => string | Uint8Array | null

/** Options of a command: those with a value, and those that are only there or not. */
export type OptionNames = { values: readonly string[]; flags: readonly string[] }

export type Options = { value: (name: string) => string | null; has: (name: string) => boolean }

/**
 * Reads `--name value`, `--name=value` and `--flag`. Refuses an unknown option, one without its value, one given twice,
 * and text that belongs to no option.
 */
export function readOptions(argv: readonly string[], { values, flags }: OptionNames): Outcome<Options> {
  const found = new Map<string, string>()
  for (let index = 0; index < argv.length; index++) {
    const [name = '', ...rest] = (argv[index] ?? '').split('=')
    if (found.has(name)) return refused('usage', `De optie ${name} staat er twee keer.`)
    if (flags.includes(name) && rest.length === 0) found.set(name, '')
    else if (!values.includes(name))
      return refused('usage', `De optie "${argv[index]}" bestaat niet; kies uit: ${[...values, ...flags].join(', ')}.`)
    else if (rest.length > 0) found.set(name, rest.join('='))
    else {
      const value = argv[++index]
      if (value === undefined || value.startsWith('--'))
        return refused('usage', `De optie ${name} heeft een waarde nodig.`)
      found.set(name, value)
    }
  }
  return done({ value: (name) => found.get(name) ?? null, has: (name) => found.has(name) })
}

/** A number as a person types it on the command line, with a point or a comma; null when it is none. */
export function optionNumber(text: string): number | null {
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null
}

import { resolve } from 'node:path'
import { refused, type Outcome, type Refused } from '@/lib/outcome'

/** What was typed behind a command: options by name without the dashes, flags that were set, and the words. */
export type Given = { options: Record<string, string>; flags: ReadonlySet<string>; words: readonly string[] }

/** Where a command was typed and by whom: relative paths start in `folder`, `user` goes into the log. */
export type Surroundings = { folder: string; user: string }

export type Command = {
  /** One or two words, as "user add". */
  name: string
  /** What follows the name, as the help shows it. */
  usage: string
  /** Dutch: one sentence for the list, further lines for its own help. */
  about: string
  details?: readonly string[]
  /** Needs no database, so it always runs in the process that was asked. */
  alone?: boolean
  /** Options with a value, and flags without one. */
  options?: readonly string[]
  flags?: readonly string[]
  /** How many words it takes. */
  words: number
  /** One word more that may be left out. */
  optionalWord?: boolean
  load: () => Promise<{ run: Run }>
}

/** Does the work and answers what goes to standard output, with its own newlines. */
export type Run = (given: Given, surroundings: Surroundings) => Promise<Outcome<string>>

/** The code of a refusal that means: typed wrongly. It ends with exit code 2, every other with 1. */
export const WRONG_USE = 'wrong-use'

export function wrongUse(message: string): Refused {
  return refused(WRONG_USE, message)
}

/** A word that is a path, made absolute. */
export function pathOf(surroundings: Surroundings, word: string | undefined): string {
  return resolve(/* turbopackIgnore: true */ surroundings.folder, word ?? '')
}

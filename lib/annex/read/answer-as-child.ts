import { closeSync, writeSync } from 'node:fs'
import type { Outcome } from '@/lib/outcome'

/** Tells the parent that the script is loaded and begins its work: white space before the JSON that follows. */
export function beginAsChild(): void {
  writeSync(3, '\n')
}

/** Hands the answer of a child process to its parent as JSON on channel 3, and ends the process. */
export function answerAsChild(outcome: Outcome<unknown>): never {
  const json = Buffer.from(JSON.stringify(outcome))
  for (let at = 0; at < json.length;) at += writeSync(3, json, at)
  closeSync(3)
  process.exit(0)
}

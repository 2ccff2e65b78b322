import type { ReadAnnex, ReadItem } from '@/lib/annex/parse/schema'
import { readAnnexSafely } from '@/lib/annex/read-annex'
import { pathOf, type Run } from '@/lib/cli/command'
import { readInput } from '@/lib/cli/read-input'
import { done } from '@/lib/outcome'

/** Reads an annex and prints what it holds, without a database. */
export const run: Run = async ({ words }, surroundings) => {
  const file = await readInput(pathOf(surroundings, words[0]))
  if (!file.ok) return file
  const read = await readAnnexSafely(file.value.bytes)
  if (!read.ok) return read
  return done(`${JSON.stringify(contractOf(read.value.annex), null, 2)}\n`)
}

/** What was read in the agreed form: what only the review screen uses is left out. */
function contractOf({ report, items, findings }: ReadAnnex) {
  return { report, items: items.map(contractItem), findings }
}

function contractItem(item: ReadItem) {
  const { parties: _parties, outcome: _outcome, listed: _listed, confidence: _confidence, ...agreed } = item
  return agreed
}

import { systemActor } from '@/lib/auth/actor'
import { pathOf, type Run } from '@/lib/cli/command'
import { readInput } from '@/lib/cli/read-input'
import { startImport } from '@/lib/intake/commands/start-import'
import { done } from '@/lib/outcome'

/** Takes a document in for review, as the upload on the screen does. */
export const run: Run = async ({ words }, surroundings) => {
  const file = await readInput(pathOf(surroundings, words[0]))
  if (!file.ok) return file
  const started = await startImport(systemActor('opdrachtregel', surroundings.user), file.value)
  if (!started.ok) return started
  const { id, candidates, findings } = started.value
  return done(
    `${file.value.name}: ${counted(candidates, 'kandidaat', 'kandidaten')}, ${counted(findings, 'bevinding', 'bevindingen')}. Beoordeel ze op /import/${id}\n`,
  )
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

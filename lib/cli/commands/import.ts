import { systemActor } from '@/lib/auth/actor'
import { pathOf, type Command } from '@/lib/cli/command'
import { readInput } from '@/lib/cli/read-input'
import { startImport } from '@/lib/intake/commands/start-import'
import { done } from '@/lib/outcome'

/** Takes a document in for review, as the upload on the screen does. */
export const importCommand: Command = {
  name: 'import',
  usage: 'BESTAND',
  about: 'Leest een bijlage in ter beoordeling op het scherm.',
  details: [
    'Er komt nog niets in het register: iemand beoordeelt eerst de kandidaten.',
    'Hetzelfde bestand nog eens: dan blijft de import zoals hij was.',
  ],
  words: 1,
  run: async ({ words }, surroundings) => {
    const file = await readInput(pathOf(surroundings, words[0]))
    if (!file.ok) return file
    const started = await startImport(systemActor('opdrachtregel'), file.value)
    if (!started.ok) return started
    const { id, candidates, findings } = started.value
    return done(
      `${file.value.name}: ${counted(candidates, 'kandidaat', 'kandidaten')}, ${counted(findings, 'bevinding', 'bevindingen')}. Beoordeel ze op /import/${id}\n`,
    )
  },
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

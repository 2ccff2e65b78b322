import { allocationCommands } from '@/lib/allocation/command-line'
import { pathOf, wrongUse, type Run } from '@/lib/cli/command'
import { readInput } from '@/lib/cli/read-input'
import { done } from '@/lib/outcome'

/**
 * A command of the calculators, which know no files: reads the one that `option` names, hands the rest over as it was
 * typed, and answers JSON.
 */
export function runAllocation(name: keyof typeof allocationCommands, option: string): Run {
  return async ({ words, options, flags }, surroundings) => {
    const path = options[option]
    if (path === undefined && name !== 'workload') return wrongUse(`Geef met --${option} het bestand.`)
    const file = path === undefined ? null : await readInput(pathOf(surroundings, path))
    if (file && !file.ok) return file
    const typed = Object.entries(options).flatMap(([key, value]) => [`--${key}`, value])
    const args = [...words, ...typed, ...[...flags].map((flag) => `--${flag}`)]
    const answer = allocationCommands[name](args, () => file?.value.bytes ?? null)
    if (answer.ok) return done(`${JSON.stringify(answer.value, null, 2)}\n`)
    return answer.code === 'usage' ? wrongUse(answer.message) : answer
  }
}

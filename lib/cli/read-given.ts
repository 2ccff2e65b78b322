import { wrongUse, type Command, type Given } from '@/lib/cli/command'
import { done, type Outcome } from '@/lib/outcome'

/**
 * Reads what follows the name of a command: `--name value`, `--name=value`, flags, and words; `--` ends the options.
 * @example readGiven(overdue, ['--on', '2026-11-22', '--json']) // options { on: '2026-11-22' }, flags { json }
 */
export function readGiven(
  command: Pick<Command, 'options' | 'flags' | 'words' | 'optionalWord'>,
  args: readonly string[],
): Outcome<Given> {
  const options: Record<string, string> = {}
  const flags = new Set<string>()
  const words: string[] = []
  const rest = [...args]
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    if (next === '--') {
      words.push(...rest.splice(0))
    } else if (!next.startsWith('--')) {
      words.push(next)
    } else {
      const [name, inline] = splitOnce(next.slice(2))
      if (command.flags?.includes(name) && inline === undefined) flags.add(name)
      else if (!command.options?.includes(name)) return wrongUse(`De optie --${name} bestaat hier niet.`)
      else {
        const value = inline ?? rest.shift()
        if (value === undefined || value === '') return wrongUse(`Achter --${name} ontbreekt een waarde.`)
        options[name] = value
      }
    }
  }
  const most = command.words + (command.optionalWord ? 1 : 0)
  if (words.length > most) return wrongUse(`Dit is er een te veel: ${words[most] ?? ''}`)
  if (words.length < command.words) return wrongUse('Er ontbreekt iets achter de opdracht.')
  return done({ options, flags, words })
}

function splitOnce(text: string): [string, string | undefined] {
  const at = text.indexOf('=')
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)]
}

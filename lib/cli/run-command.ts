import { WRONG_USE, type Command, type Given, type Surroundings } from '@/lib/cli/command'
import { findCommand } from '@/lib/cli/commands'
import { helpText, usageText } from '@/lib/cli/help'
import { readGiven } from '@/lib/cli/read-given'
import type { CommandOutput, RequestHandler } from '@/lib/db/door'
import { StartProblem } from '@/lib/db/problem'
import { refused, type Outcome } from '@/lib/outcome'

const DONE = 0
const REFUSED = 1
const TYPED_WRONGLY = 2

/** Runs what was typed behind `gestand` and answers the exit code: 0 done, 1 refused, 2 typed wrongly. */
export async function runCommand(
  args: readonly string[],
  surroundings: Surroundings,
  output: CommandOutput,
): Promise<number> {
  const found = findCommand(args)
  if (!found) return withoutCommand(args, output)
  const { command, rest } = found
  if (asksHelp(rest)) {
    output.out(usageText(command))
    return DONE
  }
  const given = readGiven(command, rest)
  const outcome = given.ok ? await run(command, given.value, surroundings) : given
  if (outcome.ok) {
    output.out(outcome.value)
    return DONE
  }
  output.err(`${outcome.message}\n`)
  if (outcome.code !== WRONG_USE) return REFUSED
  output.err(`\n${usageText(command)}`)
  return TYPED_WRONGLY
}

/** The server's side of the command line (lib/db/door.ts). */
export const answerCommand: RequestHandler = ({ command, args, workingFolder, user }, output) =>
  runCommand([command, ...args], { folder: workingFolder, user }, output)

async function run(command: Command, given: Given, surroundings: Surroundings): Promise<Outcome<string>> {
  try {
    const { run } = await command.load()
    return await run(given, surroundings)
  } catch (error) {
    if (error instanceof StartProblem) return refused('start', error.message)
    throw error
  }
}

function withoutCommand(args: readonly string[], output: CommandOutput): number {
  if (args.length === 0 || args[0] === 'help' || asksHelp(args)) {
    const asked = args[0] === 'help' ? findCommand(args.slice(1)) : null
    output.out(asked ? usageText(asked.command) : helpText())
    return DONE
  }
  output.err(`De opdracht “${args.join(' ')}” bestaat niet.\n\n${helpText()}`)
  return TYPED_WRONGLY
}

function asksHelp(args: readonly string[]): boolean {
  return args.includes('--help') || args.includes('-h')
}

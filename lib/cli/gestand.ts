import { userInfo } from 'node:os'
import { findCommand } from '@/lib/cli/commands'
import { runCommand } from '@/lib/cli/run-command'
import type { OpenDatabase } from '@/lib/db/database'
import { askServer, type CommandOutput } from '@/lib/db/door'
import { dataFolder, ownFolder } from '@/lib/db/folder'
import { StartProblem } from '@/lib/db/problem'

/** What a process hands over: its environment, the folder that was typed in, and where to write. */
export type Caller = { variables: Record<string, string | undefined>; folder: string; output: CommandOutput }

/**
 * The command line of Gestand: runs `args` and answers the exit code. With DATABASE_URL it opens that database beside
 * whoever uses it; without, it lets the server that holds the data folder do the work, and opens the folder itself when
 * there is none.
 */
export async function gestand(args: readonly string[], { variables, folder, output }: Caller): Promise<number> {
  const found = findCommand(args)
  if (!found || found.command.alone || variables.DATABASE_URL) return runHere(args, folder, output)
  try {
    const [command = '', ...rest] = args
    const request = { command, args: rest, workingFolder: folder, user: userInfo().username }
    const answered = await askServer(await ownFolder(dataFolder(variables)), request, output)
    return answered ?? (await runHere(args, folder, output))
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    output.err(`${error.message}\n`)
    return 1
  }
}

async function runHere(args: readonly string[], folder: string, output: CommandOutput): Promise<number> {
  try {
    return await runCommand(args, { folder, user: userInfo().username }, output)
  } finally {
    const opened: OpenDatabase | undefined = await globalThis.gestandDatabase?.catch(() => undefined)
    await opened?.close()
  }
}

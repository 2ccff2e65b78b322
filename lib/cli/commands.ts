import type { Command } from '@/lib/cli/command'
import { annexCommand } from '@/lib/cli/commands/annex'
import { backupCommand } from '@/lib/cli/commands/backup'
import { importCommand } from '@/lib/cli/commands/import'
import { overdueCommand } from '@/lib/cli/commands/overdue'
import { readCommand } from '@/lib/cli/commands/read'
import { restoreCommand } from '@/lib/cli/commands/restore'
import { userAddCommand } from '@/lib/cli/commands/user-add'
import { userDisableCommand } from '@/lib/cli/commands/user-disable'
import { userListCommand } from '@/lib/cli/commands/user-list'
import { verifyCommand } from '@/lib/cli/commands/verify'

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  readCommand,
  importCommand,
  overdueCommand,
  annexCommand,
  userAddCommand,
  userDisableCommand,
  userListCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
]

/** The command that was typed, with what follows its name; null when there is none of that name. */
export function findCommand(args: readonly string[]): { command: Command; rest: readonly string[] } | null {
  for (const command of COMMANDS) {
    const name = command.name.split(' ')
    if (name.every((word, index) => args[index] === word)) return { command, rest: args.slice(name.length) }
  }
  return null
}

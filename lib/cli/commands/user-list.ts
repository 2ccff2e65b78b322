import { systemActor } from '@/lib/auth/actor'
import { roleWord } from '@/lib/auth/rights'
import { formatInstant } from '@/lib/calendar/format'
import type { Run } from '@/lib/cli/command'
import { done } from '@/lib/outcome'
import { listUsers, type UserLine } from '@/lib/people/queries'

/** Who has access: for the yearly review of rights. */
export const run: Run = async ({ flags }, surroundings) => {
  const users = await listUsers(systemActor('opdrachtregel', surroundings.user))
  if (flags.has('json')) return done(`${JSON.stringify(users.map(plain), null, 2)}\n`)
  return done(users.map(lineOf).join(''))
}

function plain({ id, name, role, head, department, issuer, subject, enabled, lastSeen }: UserLine) {
  return { id, name, role, head, department, issuer, subject, enabled, lastSeen }
}

function lineOf({ name, role, department, enabled, lastSeen, subject, issuer }: UserLine): string {
  const seen = lastSeen ? formatInstant(new Date(lastSeen)) : 'nooit'
  return `${name.padEnd(24)} ${roleWord(role).padEnd(12)} ${enabled ? 'toegang' : 'geen   '} ${seen.padEnd(22)} ${(department ?? '-').padEnd(32)} ${subject} (${issuer})\n`
}

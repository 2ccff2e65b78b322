import { systemActor } from '@/lib/auth/actor'
import { DEMO_ISSUER } from '@/lib/auth/identities'
import { wrongUse, type Run } from '@/lib/cli/command'
import { done, refused, type Outcome } from '@/lib/outcome'
import { disableUser } from '@/lib/people/commands'
import { listUsers, type UserLine } from '@/lib/people/queries'

/** Shuts users out at once. */
export const run: Run = async ({ options, flags, words }, surroundings) => {
  const asked: Asked = { who: words[0], ...options }
  if (Object.values(asked).some((value) => value !== undefined) === flags.has('examples'))
    return wrongUse('Zeg wie, of geef --examples.')
  const actor = systemActor('opdrachtregel', surroundings.user)
  const enabled = (await listUsers(actor)).filter((user) => user.enabled)
  const meant = flags.has('examples') ? examplesOf(enabled) : onlyOne(enabled, asked)
  if (!meant.ok) return meant
  for (const user of meant.value) {
    const disabled = await disableUser(actor, user)
    if (!disabled.ok) return refused(disabled.code, `${user.name}: ${disabled.message}`)
  }
  return done(`Geen toegang meer: ${meant.value.map((user) => user.name).join(', ')}\n`)
}

type Asked = { who?: string | undefined; name?: string; subject?: string; issuer?: string }

function onlyOne(users: readonly UserLine[], { who, name, subject, issuer }: Asked): Outcome<UserLine[]> {
  const meant = users.filter(
    (user) =>
      (who === undefined || [user.id, user.subject, user.name].includes(who)) &&
      (name === undefined || user.name === name) &&
      (subject === undefined || user.subject === subject) &&
      (issuer === undefined || user.issuer === issuer),
  )
  const said = who ?? name ?? subject ?? issuer
  if (meant.length === 0) return refused('not-found', `Er is geen gebruiker met toegang “${said}”.`)
  if (meant.length === 1) return done(meant)
  return refused(
    'ambiguous',
    `Er zijn ${meant.length} gebruikers “${said}”. Geef het id: ${meant.map(({ id }) => id).join(', ')}`,
  )
}

/** Beheerders last: one of another kind has to be there by then. */
function examplesOf(users: readonly UserLine[]): Outcome<UserLine[]> {
  const examples = users.filter((user) => user.issuer === DEMO_ISSUER)
  if (examples.length === 0) return refused('not-found', 'Er staan geen voorbeeldaccounts aan.')
  return done(examples.toSorted((a, b) => Number(a.role === 'beheerder') - Number(b.role === 'beheerder')))
}

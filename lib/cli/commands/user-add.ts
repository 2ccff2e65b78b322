import { systemActor } from '@/lib/auth/actor'
import { DEMO_ISSUER } from '@/lib/auth/identities'
import { roleWord } from '@/lib/auth/rights'
import { wrongUse, type Run } from '@/lib/cli/command'
import { environment } from '@/lib/env'
import { done, refused } from '@/lib/outcome'
import { addUser } from '@/lib/people/commands'
import { listDepartments } from '@/lib/people/queries'
import { addUserInput } from '@/lib/people/schema'

/** Adds a user; in production the first one has to come from here. */
export const run: Run = async ({ options, flags }, surroundings) => {
  const { production, oidc } = environment()
  const { name, role } = options
  if (name === undefined || role === undefined) return wrongUse('Geef --name en --role.')
  const issuer = options.issuer ?? oidc?.issuer ?? (production ? undefined : DEMO_ISSUER)
  const subject = options.subject ?? (production ? undefined : userNameOf(name))
  if (issuer === undefined || subject === undefined)
    return wrongUse('Geef --issuer en --subject: daaraan herkent Gestand de persoon bij het inloggen.')
  const departmentId = await departmentNamed(options.department)
  if (departmentId === undefined) return refused('no-department', `Er is geen afdeling “${options.department}”.`)
  const parsed = addUserInput.safeParse({
    name,
    role,
    issuer,
    subject,
    departmentId,
    head: flags.has('head'),
    email: options.email ?? '',
  })
  if (!parsed.success)
    return wrongUse(parsed.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'))
  const added = await addUser(systemActor('opdrachtregel', surroundings.user), parsed.data)
  return added.ok
    ? done(`${added.value.name} heeft toegang als ${roleWord(parsed.data.role)}. Id: ${added.value.id}\n`)
    : added
}

/** The id, '' without a name, undefined when there is none of that name. */
async function departmentNamed(name: string | undefined): Promise<string | undefined> {
  if (name === undefined) return ''
  const asked = name.toLowerCase()
  const departments = await listDepartments()
  return departments.find((one) => one.name.toLowerCase() === asked || one.abbreviation.toLowerCase() === asked)?.id
}

/** @example 'Noor van Dijk' gives 'noor.vandijk' */
function userNameOf(name: string): string {
  const [first = '', ...rest] = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .split(/ +/)
  return rest.length > 0 ? `${first}.${rest.join('')}` : first
}

/** The four roles, from few rights to many (domain: people and rights). */
export const ROLES = ['lezer', 'behandelaar', 'coordinator', 'beheerder'] as const
export type Role = (typeof ROLES)[number]

/** Every deed that anybody can do in Gestand, with the roles that may. Whose items it may touch is decided in the command. */
const RIGHTS = {
  'register.read': ['lezer', 'behandelaar', 'coordinator', 'beheerder'],
  'view.save': ['lezer', 'behandelaar', 'coordinator', 'beheerder'],
  'session.end': ['lezer', 'behandelaar', 'coordinator', 'beheerder'],
  'register.readRestricted': ['coordinator', 'beheerder'],
  'section.write': ['behandelaar', 'coordinator', 'beheerder'],
  'section.move': ['behandelaar', 'coordinator', 'beheerder'],
  'section.comment': ['behandelaar', 'coordinator', 'beheerder'],
  'treatment.propose': ['behandelaar', 'coordinator', 'beheerder'],
  'item.register': ['coordinator', 'beheerder'],
  'item.change': ['coordinator', 'beheerder'],
  'import.review': ['coordinator', 'beheerder'],
  'report.plan': ['coordinator', 'beheerder'],
  'report.assign': ['coordinator', 'beheerder'],
  'report.send': ['coordinator', 'beheerder'],
  'allocation.read': ['lezer', 'behandelaar', 'coordinator', 'beheerder'],
  'allocation.keep': ['behandelaar', 'coordinator', 'beheerder'],
  'people.manage': ['beheerder'],
  'calendar.manage': ['beheerder'],
  'audit.read': ['beheerder'],
} as const satisfies Record<string, readonly Role[]>

export type Right = keyof typeof RIGHTS

/** All rights, for the matrix test and the rights page. */
export const ALL_RIGHTS = Object.keys(RIGHTS).filter((key): key is Right => key in RIGHTS)

/** @example mayRole('lezer', 'item.change') // false */
export function mayRole(role: Role, right: Right): boolean {
  const roles: readonly Role[] = RIGHTS[right]
  return roles.includes(role)
}

/** The lowest role that may do this, for "vraag een coördinator" beside a greyed deed. */
export function rolesThatMay(right: Right): readonly Role[] {
  return RIGHTS[right]
}

const ROLE_WORDS: Record<Role, string> = {
  lezer: 'lezer',
  behandelaar: 'behandelaar',
  coordinator: 'coördinator',
  beheerder: 'beheerder',
}

/** The role as the screen says it. */
export function roleWord(role: Role): string {
  return ROLE_WORDS[role]
}

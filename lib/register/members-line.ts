/** A member as typed in one line: the surname and, in brackets, the party. */
export type NamedMember = { name: string; party: string | null }

/**
 * Reads "Van Nispen (SP), Michon-Derkzen en Ellian" into its members, in order, without doubles.
 * @example readMembersLine('Van Nispen (SP) en Ellian') // [{ name: 'Van Nispen', party: 'SP' }, { name: 'Ellian', party: null }]
 */
export function readMembersLine(line: string): NamedMember[] {
  const members = new Map<string, NamedMember>()
  for (const part of line.replace(/\bc\.\s?s\.?/gi, '').split(/,|;|\sen\s/)) {
    const match = /^\s*([^()]+?)\s*(?:\(([^()]*)\))?\s*$/.exec(part)
    const name = match?.[1]
    if (name && !members.has(name.toLowerCase()))
      members.set(name.toLowerCase(), { name, party: match?.[2]?.trim() || null })
  }
  return [...members.values()]
}

/** Whether the line says that others signed as well. @example hasCosigners('Bikker c.s.') // true */
export function hasCosigners(line: string): boolean {
  return /\bc\.\s?s\./i.test(line)
}

/** The inverse of `readMembersLine` and `hasCosigners`. */
export function membersLine(members: readonly NamedMember[], cosigned: boolean): string {
  const names = members.map((member) => (member.party ? `${member.name} (${member.party})` : member.name)).join(', ')
  return cosigned ? `${names} c.s.`.trim() : names
}

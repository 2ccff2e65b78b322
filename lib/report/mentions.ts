/** Somebody who can be called by name. */
export type Colleague = { id: string; name: string }

/**
 * Who is called in a text with @: by the whole name, or by a first name that only one of them has. `unknown` are names of
 * nobody, or of more than one.
 * @example mentionsIn('@Bram kijk', [{ id: '1', name: 'Bram Hoekzema' }]) // { ids: ['1'], unknown: [] }
 */
export function mentionsIn(text: string, colleagues: readonly Colleague[]): { ids: string[]; unknown: string[] } {
  const ids = new Set<string>()
  const unknown: string[] = []
  for (const { index } of text.matchAll(/(?<![\p{L}\d.])@(?=\p{L})/gu)) {
    const rest = text.slice(index + 1)
    const found = named(rest, colleagues)
    if (found) ids.add(found.id)
    else unknown.push(/^[\p{L}\d.-]+/u.exec(rest)?.[0] ?? '')
  }
  return { ids: [...ids], unknown }
}

function named(rest: string, colleagues: readonly Colleague[]): Colleague | undefined {
  const written = rest.toLowerCase()
  const whole = colleagues
    .filter(({ name }) => written.startsWith(name.toLowerCase()) && !/^[\p{L}\d]/u.test(rest.slice(name.length)))
    .sort((one, other) => other.name.length - one.name.length)
  if (whole[0]) return whole[0]
  const first = /^[\p{L}-]+/u.exec(written)?.[0]
  const firsts = colleagues.filter(({ name }) => name.toLowerCase().split(' ')[0] === first)
  return firsts.length === 1 ? firsts[0] : undefined
}

const LENGTH = 120

/** A remark that calls somebody, as one line with the way to it. */
export function mentionLine(mention: { author: string; text: string; reportId: string; sectionId: string }) {
  const { author, text, reportId, sectionId } = mention
  return {
    text: `${author}: ${text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text}`.replace(/\s+/g, ' '),
    path: `/halfjaarberichten/${reportId}/onderdelen/${sectionId}#opmerkingen`,
  }
}

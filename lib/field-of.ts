/** A property of a value that nobody has looked at yet; undefined when it has none. For pages that a schema library would weigh down. */
export function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const fields: Partial<Record<string, unknown>> = { ...value }
  return fields[name]
}

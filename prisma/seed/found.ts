/** The id that was given to a key of the example data; a key that nobody stored is a fault in that data. */
export function found(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`the example register names ${key}, which is not in it`)
  return id
}

/** As `found`, for a key that may be absent. */
export function foundOrNull(ids: ReadonlyMap<string, string>, key: string | null): string | null {
  return key === null ? null : found(ids, key)
}

import { isReferenceKey, readReferences, type ReferenceKey } from '@/lib/kamer/reference'

/**
 * The references in one line, in normal form and without doubles; normal forms themselves are read as well.
 * @example referencesIn('29628-1264, TZ202504, nr. 122') // ['29628-1264', 'TZ202504-122']
 */
export function referencesIn(line: string): ReferenceKey[] {
  const plain = line
    .split(/[,;]\s*/)
    .map((part) => part.trim())
    .filter(isReferenceKey)
  return [...new Set([...plain, ...readReferences(line).map((found) => found.key)])]
}

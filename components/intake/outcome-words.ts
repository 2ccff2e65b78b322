import type { ImportLine } from '@/lib/intake/queries/review'

/** What came of the candidates of an import. @example '30 nieuw, 15 bestaand, 2 overgeslagen' */
export function outcomeWords({
  created,
  treated,
  skipped,
}: Pick<ImportLine, 'created' | 'treated' | 'skipped'>): string {
  const parts = [
    created > 0 && `${created} nieuw`,
    treated > 0 && `${treated} bestaand`,
    skipped > 0 && `${skipped} overgeslagen`,
  ]
  return parts.filter(Boolean).join(', ') || 'niets overgenomen'
}

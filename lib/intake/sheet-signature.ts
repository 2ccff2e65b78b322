import { createHash } from 'node:crypto'
import { headingsKey } from '@/lib/intake/sheet/columns'

/** What stands for the headings of a sheet in the database: SHA-256, for headings may be longer than an index holds. */
export function sheetSignature(headings: readonly string[]): string {
  return createHash('sha256').update(headingsKey(headings)).digest('hex')
}

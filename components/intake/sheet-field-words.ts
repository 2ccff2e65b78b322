import type { SheetField } from '@/lib/intake/sheet/columns'

/** The fields of a sheet as the person chooses them. */
export const SHEET_FIELD_WORDS: Record<SheetField, string> = {
  soort: 'Soort',
  titel: 'Titel',
  tekst: 'Tekst',
  kamerleden: 'Kamerleden',
  nummers: 'Kamerstuk of nummer',
  kamer: 'Kamer',
  debat: 'Debat',
  datum: 'Datum',
  thema: 'Thema',
  status: 'Status',
  termijn: 'Termijn',
}

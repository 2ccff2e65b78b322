import type { ReviewCandidate } from '@/lib/intake/queries/review'

type Draft = ReviewCandidate['draft']

/** The fields of a candidate in the order of the screen, with the name under which the reader says how sure it is. */
export const CANDIDATE_FIELDS: readonly { field: keyof Draft; label: string; sureness?: string }[] = [
  { field: 'kind', label: 'Soort', sureness: 'kind' },
  { field: 'members', label: 'Kamerleden', sureness: 'members' },
  { field: 'date', label: 'Datum', sureness: 'date' },
  { field: 'venue', label: 'Debat' },
  { field: 'chamber', label: 'Kamer' },
  { field: 'references', label: 'Nummers', sureness: 'refs' },
  { field: 'status', label: 'Status', sureness: 'status' },
  { field: 'termWords', label: 'Termijn' },
  { field: 'theme', label: 'Thema' },
  { field: 'obligation', label: 'Tekst' },
]

export const CHAMBER_WORDS: Record<Draft['chamber'], string> = { TK: 'Tweede Kamer', EK: 'Eerste Kamer' }

export const DECISION_WORDS: Record<ReviewCandidate['decision'], string> = {
  open: 'nog te beoordelen',
  accepteren: 'geaccepteerd',
  overslaan: 'overgeslagen',
}

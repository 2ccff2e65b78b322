import type { Facet, Time } from '@/lib/register/filter'
import type { ItemKind } from '@/lib/register/schema'

/** A filter that opens its choices. */
export type Opened = Facet | 'termijn'

/** What each filter is called on its chip, and how one asks for a choice. */
export const FACET_WORDS: Record<Opened, { label: string; ask: string; none: string }> = {
  termijn: { label: 'Termijn', ask: 'Wanneer loopt de termijn af?', none: 'in deze perioden loopt geen termijn af' },
  behandelaar: { label: 'Behandelaar', ask: 'Kies een behandelaar', none: 'geen item heeft een andere behandelaar' },
  afdeling: { label: 'Afdeling', ask: 'Kies een afdeling', none: 'geen item is van een andere afdeling' },
  thema: { label: 'Thema', ask: 'Kies een thema', none: 'geen item heeft een ander thema' },
  bewindspersoon: {
    label: 'Bewindspersoon',
    ask: 'Kies een bewindspersoon',
    none: 'geen item is van een andere bewindspersoon',
  },
  lid: { label: 'Kamerlid', ask: 'Kies een Kamerlid', none: 'geen item noemt een ander Kamerlid' },
  fractie: { label: 'Fractie', ask: 'Kies een fractie', none: 'geen item noemt een andere fractie' },
  dossier: { label: 'Dossier', ask: 'Kies een dossier', none: 'geen item heeft een ander dossiernummer' },
  debat: { label: 'Debat', ask: 'Kies een debat', none: 'geen item komt uit een ander debat' },
  rapport: { label: 'Halfjaarbericht', ask: 'Kies een halfjaarbericht', none: 'geen item staat in een ander bericht' },
  kamerstatus: {
    label: 'Status bij de Kamer',
    ask: 'Kies de status die de Kamer bijhoudt',
    none: 'van geen item is (een andere) status bij de Kamer bekend',
  },
}

/** Kinds as a chip says them, in the plural. */
export const KIND_WORDS: Record<ItemKind, string> = {
  motie: 'moties',
  toezegging: 'toezeggingen',
  aanvullend: 'aanvullende zaken',
}

export const TIME_WORDS: Record<Time, string> = {
  'te-laat': 'te laat',
  binnenkort: 'binnenkort',
  'zonder-termijn': 'zonder termijn',
}

/** Which filter stands open, from the address. */
export function openedOf(value: string | string[] | undefined): Opened | null {
  const keys: string[] = Object.keys(FACET_WORDS)
  return typeof value === 'string' && isOpened(value, keys) ? value : null
}

function isOpened(value: string, keys: readonly string[]): value is Opened {
  return keys.includes(value)
}

import { refused } from '@/lib/outcome'
import type { Refused } from '@/lib/outcome'

/** Why a file is not read, in the words the person sees. One place, so that screens, API and command line say the same. */
const MESSAGES = {
  empty: 'Dit bestand is leeg.',
  'too-large': 'Dit bestand is te groot om te lezen. Het mag hoogstens 25 MB zijn.',
  'too-many-pages': 'Dit document heeft te veel bladzijden of tekst. Het mag hoogstens 600 bladzijden hebben.',
  encrypted: 'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en probeer het opnieuw.',
  'old-office':
    'Dit is een bestand van een oude Office-versie, of het is beveiligd met een wachtwoord. Sla het op als DOCX of XLSX zonder wachtwoord.',
  macro: 'In dit bestand zitten macro’s. Sla het op zonder macro’s (als DOCX, XLSX of ODT) en probeer het opnieuw.',
  'zip-bomb': 'Dit bestand wordt bij het uitpakken veel te groot. Het wordt niet gelezen.',
  entities: 'In dit bestand staan verwijzingen naar buiten (DOCTYPE) die er niet in horen. Het wordt niet gelezen.',
  damaged: 'Dit bestand is beschadigd of niet compleet. Upload het opnieuw, of sla het opnieuw op.',
  'no-text': 'In dit bestand staat geen tekst.',
  scan: 'Dit is een scan: er staan alleen plaatjes in en geen tekst. Vraag om het oorspronkelijke bestand.',
  'unknown-type': 'Dit soort bestand kan Gestand niet lezen. Gebruik DOCX, ODT, PDF, TXT of Markdown.',
  'unknown-sheet': 'Dit is geen rekenblad dat Gestand kan lezen. Gebruik XLSX, ODS of CSV.',
  'is-sheet': 'Dit is een rekenblad. Lees het in als lijst, niet als document.',
  'too-slow':
    'Dit bestand kost te veel tijd om te lezen; het lezen is gestopt. Sla het opnieuw op, of gebruik een ander formaat.',
  'too-much-memory': 'Het lezen van dit bestand kostte te veel geheugen en is gestopt.',
  cancelled: 'Het lezen is gestopt.',
  unreadable: 'Dit bestand kon niet worden gelezen. Sla het opnieuw op, of gebruik een ander formaat.',
} as const

export type RefusalCode = keyof typeof MESSAGES

/** @example refusedFile('empty') // { ok: false, code: 'empty', message: 'Dit bestand is leeg.' } */
export function refusedFile(code: RefusalCode): Refused {
  return refused(code, MESSAGES[code])
}

/** A refusal on its way out of a parser; `withRefusals` turns it into an Outcome. Nothing else is caught there. */
export class FileRefusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(MESSAGES[code])
    this.name = 'FileRefusal'
  }
}

/** The words of a code that came back by way of an address; null when it is none of ours. */
export function refusalMessage(code: string): string | null {
  return Object.entries(MESSAGES).find(([known]) => known === code)?.[1] ?? null
}

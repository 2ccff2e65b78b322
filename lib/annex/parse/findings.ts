import type { Finding } from '@/lib/annex/parse/schema'

/** A stage of reading: what it made, and what it found wrong on the way. */
export type Staged<Value> = { value: Value; findings: Finding[] }

/** Every finding of the reader: F is an error (something is missing), W a warning (something needs a look). `{}` is filled in. */
export const FINDINGS = {
  F101: 'In dit document staan geen moties, toezeggingen of andere onderwerpen.',
  F102: 'Dit onderwerp staat in de lijst, maar er is geen tekst over gevonden: {}.',
  F103: 'Dit document bevat geen tekst.',
  W101: 'De datum van het document staat er niet in; dagen zonder jaar zijn gelezen alsof het {} is.',
  W102: 'Dit onderwerp staat niet in de lijst aan het begin: {}.',
  W103: 'Van deze motie is geen Kamerstuknummer gevonden: {}.',
  W104: 'Het nummer {} staat bij meer dan één onderwerp.',
  W105: 'Het nummer {} klopt misschien niet: {}',
  W106: 'Het nummer {} is van na de datum van het document.',
  W107: 'Er is een termijn beloofd en toch staat er dat het is afgedaan: {}.',
  W109: 'Deze tekst gaat over {} onderwerpen; controleer of ze goed zijn gesplitst.',
  W110: 'Het document heeft meer bijlagen; gelezen is alleen {}.',
  W111: 'De soort in de kop en in de tekst verschilt: {}.',
  W112: 'Van dit onderwerp is niet te lezen of het is afgedaan: {}.',
} as const

export type FindingCode = keyof typeof FINDINGS

/** A finding with its sentence. @example finding('W104', 7, '29628-1264').message // 'Het nummer 29628-1264 staat bij meer dan één onderwerp.' */
export function finding(code: FindingCode, block: number, ...details: string[]): Finding {
  const rest = [...details]
  const message = FINDINGS[code].replace(/\{\}/g, () => rest.shift() ?? '')
  return { code, severity: code.startsWith('F') ? 'error' : 'warning', message, block }
}

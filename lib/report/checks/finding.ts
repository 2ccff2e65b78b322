/** One thing to mend before a report is sent: errors block the sending, warnings are taken on by somebody, by name. */
export type ReportFinding = {
  code: CheckCode
  severity: 'error' | 'warning'
  message: string
  sectionId: string | null
  itemNumber: number | null
  /** Who took this warning on, and when; null as long as nobody did, or when the section changed since. */
  acknowledged: { by: string; at: string } | null
}

/** The checks with their numbers: E blocks, W warns; one Dutch sentence each. */
export const CHECKS = {
  E501: 'Dit rapport heeft nog geen onderdelen.',
  E502: 'Het onderdeel “%” heeft nog geen tekst.',
  E503: 'De tekst van “%” is nog niet akkoord: hij staat op “%”.',
  E504: 'Voor “%” is nog geen uitkomst gekozen.',
  E505: '“%” blijft open met een termijn die al voorbij is.',
  E506: 'De uitkomst van “%” past niet bij de status: die is nu “%”.',
  E507: 'De tekst van “%” heeft een fout in de opmaak: %',
  E508: 'In “%” staat nog een invulplek: “%”.',
  E509: '“%” staat op afgedaan, maar er is geen bewijs en de tekst zegt het ook niet.',
  E510: 'De tekst zegt dat “%” is %, maar de uitkomst is %: “%”',
  E511: 'In “%” staat de naam van een ambtenaar: “%”.',
  W501: '“%” heeft geen Kamerstuk- of registernummer.',
  W502: '“%” blijft open zonder termijn.',
  W503: 'De tekst van “%” is gelijk aan die in het vorige halfjaarbericht.',
  W504: 'In “%” staat een verwijzing die niet kan kloppen: “%”.',
  W505: 'De tekst zegt dat “%” in een ander stuk is afgedaan; geef dat stuk als bewijs: “%”',
  W506: 'De tekst van “%” belooft iets “%”, maar dat is van geen item de termijn.',
  W507: 'De termijn “%” van “%” staat niet in de tekst.',
  W508: 'In “%” staat als nummer %, maar het item heeft %.',
  W509: 'In “%” staat een nummer dat het register niet kent: %.',
  W510: 'Over “%” zegt de tekst niets.',
  W511: '“%” staat niet op dit halfjaarbericht: %.',
  W512: 'In “%” staat “%”, maar dat is langer dan een jaar geleden: %.',
  W513: 'In “%” staat misschien de naam van een ambtenaar: “%”.',
  W514: '“%” is afgedaan, maar de tekst belooft nog iets “%”.',
} as const

export type CheckCode = keyof typeof CHECKS

/** Where a finding is: in a section, at an item of it, or in the report as a whole. */
export type Place = { sectionId: string | null; itemNumber: number | null }

export const WHOLE_REPORT: Place = { sectionId: null, itemNumber: null }

/** The finding with this number; `words` fill the open places of its sentence in turn. */
export function finding(code: CheckCode, place: Place, ...words: string[]): ReportFinding {
  let next = 0
  const message = CHECKS[code].replace(/%/g, () => words[next++] ?? '')
  return { code, severity: code.startsWith('E') ? 'error' : 'warning', message, ...place, acknowledged: null }
}

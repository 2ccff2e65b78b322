/** A remark on an uploaded house style: an error means that it cannot be used as it is. `message` is one Dutch sentence. */
export type TemplateFinding = { code: TemplateCode; severity: 'error' | 'warning'; message: string }

const FINDINGS = {
  E601: 'De plek {{inhoud}} ontbreekt: zet hem in een eigen alinea, waar de tekst van de bijlage moet komen.',
  E602: 'De plek {{%}} staat er meer dan één keer; laat er één staan.',
  E603: 'De plek {{%}} moet alleen in een alinea staan, in de lopende tekst.',
  E604: 'Direct achter {{%}} eindigt een sectie; zet er een lege alinea tussen, anders gaat de bladspiegel verloren.',
  E605: 'De plek {{%}} kent Gestand niet.',
  E606: 'De plek {{%}} kent Gestand niet; bedoelt u {{%}}?',
  E607: 'De stijl “%” ontbreekt; zonder die stijl heeft de bijlage geen koppen.',
  W601: 'De plek {{%}} ontbreekt: % komt dan niet in het document.',
  W602: 'De stijl “%” ontbreekt; Gestand gebruikt de standaardstijl.',
  W603: 'In het sjabloon staat een eigen inhoudsopgave, die Gestand niet vult; gebruik {{inhoudsopgave}}.',
} as const

export type TemplateCode = keyof typeof FINDINGS

/** @example templateFinding('E605', 'naam').message // 'De plek {{naam}} kent Gestand niet.' */
export function templateFinding(code: TemplateCode, ...words: string[]): TemplateFinding {
  let next = 0
  const message = FINDINGS[code].replace(/%/g, () => words[next++] ?? '')
  return { code, severity: code.startsWith('E') ? 'error' : 'warning', message }
}

import type { Finding } from '@/lib/annex/parse/schema'

/** What reading a sheet finds, after those of the annex reader (lib/annex/parse/findings.ts). The words of the cell are kept in the sentence. */
export const SHEET_FINDINGS = {
  W121: 'Deze soort lees ik niet: “{}”.',
  W122: 'Deze datum lees ik niet: “{}”.',
  W123: 'Dit nummer lees ik niet: “{}”.',
  W124: 'Deze Kamerleden lees ik niet: “{}”.',
  W125: 'Deze status lees ik niet: “{}”.',
  W126: 'In deze termijn lees ik geen dag: “{}”.',
  W127: 'In deze regel staat geen titel of tekst; er is geen kandidaat van gemaakt: “{}”.',
  W128: 'De datum {} ligt in de toekomst.',
  W129: 'De datum “{}” is niet volledig; gelezen is {}.',
} as const
export type SheetFindingCode = keyof typeof SHEET_FINDINGS

/** @example sheetFinding('W122', 3, 'ooit').message // 'Deze datum lees ik niet: “ooit”.' */
export function sheetFinding(code: SheetFindingCode, block: number, ...details: string[]): Finding {
  const rest = [...details]
  return { code, severity: 'warning', message: SHEET_FINDINGS[code].replace(/\{\}/g, () => rest.shift() ?? ''), block }
}

/** A remark on the markup of a section: `line` counts from 1; `message` is one Dutch sentence. */
export type TextFinding = { code: TextFindingCode; severity: 'error' | 'warning'; message: string; line: number }

const TEXT_FINDINGS = {
  F401: { severity: 'error', message: 'Bij voetnoot [^%] staat nergens de tekst van de noot.' },
  F402: { severity: 'warning', message: 'Noot [^%] heeft tekst, maar er wordt nergens naar verwezen.' },
  F403: { severity: 'error', message: 'Noot [^%] staat er twee keer.' },
  F404: { severity: 'error', message: 'Noot [^%] is leeg.' },
  F405: { severity: 'warning', message: 'Een tussenkop begint met ##, niet met %.' },
  F406: { severity: 'warning', message: 'De rijen van deze tabel zijn niet even lang.' },
  F407: { severity: 'warning', message: 'Deze tabel heeft alleen een kopregel.' },
} as const

export type TextFindingCode = keyof typeof TEXT_FINDINGS

/** The finding with this number; `about` fills the open place in its sentence. */
export function findText(code: TextFindingCode, line: number, about = ''): TextFinding {
  const { severity, message } = TEXT_FINDINGS[code]
  return { code, severity, message: message.replace('%', about), line }
}

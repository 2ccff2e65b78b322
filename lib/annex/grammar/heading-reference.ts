import type { ItemKind } from '@/lib/annex/grammar/kind'
import { readReferences } from '@/lib/kamer/reference'

/** A heading that is known by a number of a register: "T03305 – Evaluatie van de wet", "Overleg met de sector (TZ202401-012)". */
export type HeadingReference = { kind: Exclude<ItemKind, 'aanvullend'>; rest: string }

/**
 * Reads the register number or Kamerstuk with which a heading names its item, and the words without it; null for every other heading.
 * A Kamerstuk names a motie only where it opens the heading, for other papers stand behind their title.
 * @example readHeadingReference('T03305 – Evaluatie van de wet')?.rest // 'Evaluatie van de wet'
 */
export function readHeadingReference(text: string): HeadingReference | null {
  const found = readReferences(text)[0]
  if (!found) return null
  const before = text
    .slice(0, found.from)
    .replace(/(?:Kamerstuk(?:ken)?(?: II?)?|nr\.?|[([])\s*$/i, '')
    .trim()
  const after = text.slice(found.to).trim()
  const leads = before === '' && /^[)\]]?\s*[:–|-]\s*\S|^[)\]]\s+\S|^(?:Toezegging|Motie)\b/.test(after)
  const isRegister = found.kind === 'tz' || found.kind === 'ek-toezegging'
  if (!leads && !(isRegister && /^[)\]]?$/.test(after))) return null
  const rest = leads ? after.replace(/^[)\]]?\s*[:–|-]?\s*/, '') : before.replace(/[\s:,–-]+$/, '')
  if (rest.length < 4 || rest.length > 200 || !(isRegister || found.kind === 'kamerstuk')) return null
  return { kind: isRegister ? 'toezegging' : 'motie', rest }
}

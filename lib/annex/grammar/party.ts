/** Names of fracties as printed after a member, old and new spellings side by side. */
const parties: Record<string, RegExp> = {
  VVD: /^VVD$/i,
  PVV: /^PVV$/i,
  D66: /^D'?66$/i,
  CDA: /^CDA$/i,
  SP: /^SP$/i,
  PvdA: /^PvdA$/i,
  GroenLinks: /^(?:GroenLinks|GL)$/i,
  'GroenLinks-PvdA': /^(?:GL|GroenLinks)\s?[/-]\s?PvdA$/i,
  ChristenUnie: /^(?:ChristenUnie|CU)$/i,
  SGP: /^SGP$/i,
  PvdD: /^(?:PvdD|Partij voor de Dieren)$/i,
  DENK: /^DENK$/i,
  FVD: /^(?:FVD|FvD|Forum voor Democratie)$/i,
  JA21: /^JA21$/i,
  Volt: /^Volt$/i,
  BBB: /^BBB$/i,
  NSC: /^(?:NSC|Nieuw Sociaal Contract)$/i,
  BIJ1: /^BIJ1$/i,
  '50PLUS': /^50PLUS$/i,
  OPNL: /^OPNL$/i,
}

/**
 * The fractie between brackets, in one spelling; null when the brackets hold something else.
 * @example readParty('(GL/PvdA)') // 'GroenLinks-PvdA'
 */
export function readParty(printed: string): string | null {
  const bare = printed.replace(/[()]/g, '').replace(/’/g, "'").trim()
  for (const [name, shape] of Object.entries(parties)) if (shape.test(bare)) return name
  return /^(?:Groep|Lid|Fractie)[- ]\p{Lu}/u.test(bare) ? bare : null
}

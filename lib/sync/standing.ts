import type { ItemStatus } from '@/lib/register/schema'

/** What the Kamer's word for a status is in ours; it publishes two lists of words for one thing. Source: tkData-v1-0-toezegging.xsd and what the service answers. */
const OURS: Record<string, ItemStatus> = {
  openstaand: 'lopend',
  'niet nagekomen': 'lopend',
  'deels voldaan': 'deels_afgedaan',
  'deels afgedaan': 'deels_afgedaan',
  voldaan: 'afgedaan',
  afgedaan: 'afgedaan',
  nagekomen: 'afgedaan',
  vervallen: 'vervallen',
}

/** Our word for a status of the Kamer; null for one that we do not know, which is shown as it is and never guessed. @example ourStatus('Voldaan') // 'afgedaan' */
export function ourStatus(kamerStatus: string): ItemStatus | null {
  return OURS[kamerStatus.trim().toLowerCase()] ?? null
}

/** How our status and that of the Kamer stand to each other. */
export type Standing = 'gelijk' | 'wij_klaar' | 'Kamer_klaar' | 'anders' | 'onbekend'

export const STANDING_WORDS: Record<Standing, string> = {
  gelijk: 'gelijk',
  wij_klaar: 'bij ons klaar, bij de Kamer nog open',
  Kamer_klaar: 'bij de Kamer klaar, bij ons nog open',
  anders: 'anders',
  onbekend: 'een status die Gestand niet kent',
}

/**
 * Both standings of one item.
 * @example standingOf('afgedaan', 'Openstaand') // 'wij_klaar'
 */
export function standingOf(ours: ItemStatus, kamerStatus: string): Standing {
  const theirs = ourStatus(kamerStatus)
  if (theirs === null) return 'onbekend'
  if (theirs === ours || (ours === 'onbekend' && !isReady(theirs))) return 'gelijk'
  if (isReady(ours) === isReady(theirs)) return isReady(ours) ? 'gelijk' : 'anders'
  return isReady(ours) ? 'wij_klaar' : 'Kamer_klaar'
}

/** Transferred to another ministry is done for us, and open for the Kamer: that is what the list is for. */
function isReady(status: ItemStatus): boolean {
  return status === 'afgedaan' || status === 'vervallen' || status === 'overgedragen'
}

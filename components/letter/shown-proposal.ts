import { movesFrom } from '@/lib/register/moves'
import { shownTitle } from '@/lib/register/shown'
import type { Sureness } from '@/lib/letter/find-items'
import type { LetterDeed, Proposal } from '@/lib/letter/read-letter'

/** A proposal as its card shows it: plain data, with the deeds that are possible from where the item stands. */
export type ShownProposal = {
  key: string
  item: { id: string; version: number; number: number; title: string; status: string; termWords: string | null }
  deed: LetterDeed
  deeds: { value: LetterDeed; label: string }[]
  block: number
  sentence: string
  sureness: Sureness
  why: string
  words: string
  transferredTo: string
}

const LABELS: Record<LetterDeed, string> = {
  settle: 'Zet op afgedaan',
  settlePartly: 'Zet op deels afgedaan',
  drop: 'Laat vervallen',
  transfer: 'Draag over',
  moveTerm: 'Zet een nieuwe termijn',
}

const ORDER: readonly LetterDeed[] = ['settle', 'settlePartly', 'drop', 'transfer', 'moveTerm']

/** The proposals that can still be done, in the order of the letter; what is done already needs no tick. */
export function shownProposals(proposals: readonly Proposal[]): ShownProposal[] {
  return proposals.flatMap(({ item, deed, block, sentence, sureness, why, term, transferredTo }) => {
    const verbs: readonly string[] = movesFrom(item).map(({ verb }) => verb)
    const deeds = ORDER.filter((one) => (one === 'moveTerm' ? !isEnded(item.status) : verbs.includes(one)))
    if (!deeds.includes(deed)) return []
    return {
      key: `${item.number}-${deed}`,
      item: {
        id: item.id,
        version: item.version,
        number: item.number,
        title: shownTitle(item.title),
        status: item.status,
        termWords: item.termWords,
      },
      deed,
      deeds: deeds.map((value) => ({ value, label: LABELS[value] })),
      block,
      sentence,
      sureness,
      why,
      words: term?.words ?? '',
      transferredTo: transferredTo ?? '',
    }
  })
}

function isEnded(status: string): boolean {
  return status === 'afgedaan' || status === 'vervallen' || status === 'overgedragen'
}

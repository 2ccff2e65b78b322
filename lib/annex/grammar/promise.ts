import { withoutStops } from '@/lib/annex/grammar/sentence'

/** What a sentence promises: something to the Kamer later, work that goes on, or nothing. */
export type Outlook = 'promise' | 'underway' | null

const chamber = String.raw`(?:uw Kamer|de Kamer|de Tweede Kamer|de Eerste Kamer|beide Kamers|u|uw kamer)`
const tell =
  '(?:informeer|bericht|stuur|zend|kom|rapporteer|bied|verwacht|deel|meld|informeren|berichten|sturen|komen|delen)'
const we = '(?:ik|wij|het kabinet)'
/** What the document itself does now is no promise. */
const now =
  /\b(?:hierbij|hiermee|als volgt|hieronder|met (?:deze|dit|de onderhavige) (?:brief|bericht|bijlage|reactie)|in (?:deze|dit) (?:brief|bericht|bijlage|halfjaarbericht)|naar aanleiding van (?:deze|de|dit|uw) (?:toezegging|motie|verzoek)|graag over|(?:ten slotte|tot slot|daarnaast|verder|ook) (?:informeer|bericht|meld) ik)\b/i
const promises: RegExp[] = [
  new RegExp(
    String.raw`\b(?:zal|zullen)\b[^.]{0,160}\b${chamber}\b|\b${chamber}\b[^.]{0,160}\b(?:zal|zullen)\b[^.]{0,120}\b(?:informeren|ge[iï]nformeerd|berichten|ontvangen|worden|sturen|toesturen|delen|terugkomen)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:${tell}\s+${we}|${we}\s+${tell})\b[^.]{0,200}\b(?:${chamber}|terug|hierop|hierover|nader)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b${chamber}\b[^.]{0,80}\b(?:wordt|worden|ontvangt|ontvangen)\b[^.]{0,140}\b(?:ge[iï]nformeerd|bericht|gestuurd|gedeeld|ontvangt|verzonden|aangeboden)?`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:wordt|worden|ontvangt|ontvangen)\b[^.]{0,40}\b${chamber}\b[^.]{0,140}\b(?:ge[iï]nformeerd|bericht|aangeboden)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:worden|wordt|zal|zullen)\b[^.]{0,200}\b(?:met|aan|naar)\s+${chamber}\b[^.]{0,60}\b(?:gedeeld|gestuurd|aangeboden|verzonden|toegezonden)`,
    'i',
  ),
  /\b(?:inzet|voornemen|streven) is om\b/i,
  /\bik kom (?:hierop|hier|daarop) (?:\S+ ){0,6}terug\b|\bkom ik (?:hierop|hier|daarop) (?:\S+ ){0,10}terug\b/i,
]
const underway: RegExp[] = [
  /\b(?:op (?:zeer )?korte termijn|zo (?:spoedig|snel) mogelijk|binnenkort|te zijner tijd)\b/i,
  /\b(?:momenteel|op dit moment|thans|inmiddels|nu nog)\b[^.]{0,160}\b(?:wordt|worden|werk|werkt|werken|loopt|lopen|bezig|onderzo\p{L}+|uitgewerkt|verkend|voorbereid|uitgevoerd|bekeken|bezien)\b/iu,
  /\b(?:wordt|worden)\b[^.]{0,120}\b(?:momenteel|op dit moment|thans|nog|nader|verder|gewerkt|onderzocht|uitgewerkt|verkend|voorbereid|bezien|bekeken|ontwikkeld|opgesteld|gemaakt|voortgezet|betrokken|meegenomen)\b/i,
  /\b(?:verken|verkennen|ontwikkel|ontwikkelen|onderzoek|onderzoeken|bezie|bezien|werk|werken)\s+(?:we|wij|ik)\b/i,
  /\b(?:werkt|werk|werken|onderzoekt|onderzoek ik|verkent|beziet|bereidt|ontwikkelt)\b[^.]{0,100}\b(?:aan|of|hoe|welke|een|voor|wat|met)\b/i,
  /\b(?:naar verwachting|verwacht(?:ing|en|t)?|(?<!niet )voornemens|(?:ligt|liggen) op (?:schema|koers)|streven|streeft|(?:is|zijn|staat|staan) (?:(?!niet\b|geen\b)\S+ ){0,6}(?:voorzien|beoogd|gepland))\b/i,
  /\b(?:zal|zullen)\b/i,
  /\bin (?:uitvoering|behandeling|voorbereiding|onderzoek)\b/i,
  /\b(?:loopt|lopen|is gestart|zijn gestart|in gang gezet|blijf|blijft|blijven|in gesprek)\b/i,
  /\b(?:is|zijn)\b[^.]{0,40}\bnog niet\b[^.]{0,30}\b(?:afgerond|gereed|klaar|beschikbaar|bekend|duidelijk)\b|\bnog niet afgerond\b|\bnog onbekend\b/i,
]
/** Told, not promised: what was promised before, or asked. */
const told =
  /\b(?:toegezegd|zegde|gezegd|verzoekt|verzocht|gevraagd|vraagt|roept (?:de regering )?op|opgeroepen|destijds|eerder (?:is|heb|heeft|was)|aanvankelijk|oorspronkelijk|vertraging|het risico|was (?:toegezegd|voorzien|gepland)|zou(?:den)?)\b/i
const condition = /^(?:indien|mocht(?:en)?|als|wanneer)\b|\bindien (?:nodig|opportuun|noodzakelijk)\b/i

/**
 * What a sentence promises. A sentence that retells an earlier promise or a request counts only when it also promises by itself.
 * @example outlookOf('Ik kom hierop terug in het volgende halfjaarbericht.') // 'promise'
 */
export function outlookOf(sentence: string): Outlook {
  const text = withoutAsPromised(withoutStops(sentence))
  if (told.test(text) && !/\b(?:momenteel|op dit moment|naar verwachting)\b/i.test(text)) return null
  if (now.test(text) && !/\b(?:zal|zullen|zodra)\b/i.test(text)) return null
  if (promises.some((shape) => shape.test(text))) return 'promise'
  if (/\b(?:concludeert|constateert|concluderen|constateren)\b/i.test(text)) return null
  return underway.some((shape) => shape.test(text)) ? 'underway' : null
}

/** Whether what follows depends on a condition. @example isConditional('Indien nodig informeer ik uw Kamer.') // true */
export function isConditional(sentence: string): boolean {
  return condition.test(sentence.trim())
}

/** Whether a sentence retells what was promised or asked before, so that a term in it belongs to the item and is no new promise. */
export function retells(sentence: string): boolean {
  return told.test(withoutAsPromised(sentence))
}

/**
 * Without "zoals toegezegd": what follows those words is said now.
 * @example withoutAsPromised('Zoals toegezegd kom ik hierop terug.') // ' kom ik hierop terug.'
 */
export function withoutAsPromised(sentence: string): string {
  return sentence.replace(
    /\b(?:zoals|gelijk) (?:(?:ook|eerder|reeds|al|door mij|ik|u|uw Kamer|heb|is) ){0,5}toegezegd(?! dat)\b,?/gi,
    '',
  )
}

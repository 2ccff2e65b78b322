import { withoutStops } from '@/lib/annex/grammar/sentence'

/** What a sentence says about the end of an item. `about`: what it names; `sure` is false for words that only suggest it. */
export type Settlement = {
  about: ('motie' | 'toezegging' | 'verzoek')[]
  outcome: 'afgedaan' | 'deels' | 'open' | 'overgedragen' | 'vervallen'
  sure: boolean
}

const thing = String.raw`(?:moties?|toezegging(?:en)?|verzoek(?:en)?|deze|die|dit|dat|beide|haar|hem|hieraan|daaraan)`
const done = String.raw`(?:afgedaan|afgehandeld|afgerond|nagekomen|uitgevoerd|voldaan|gestand gedaan|ingevuld|afgesloten|beantwoord|ingelost|ten uitvoer (?:gebracht|gelegd)|tot uitvoering gebracht|geïmplementeerd|vervuld)`
/** A motie that "is" carried out is done; one that "wordt" carried out is not. */
const closed = String.raw`(?:afgedaan|afgehandeld|afgesloten|gestand gedaan)`
const hereby = String.raw`(?:hiermee|hierbij|daarmee|hierdoor|met (?:deze|die|dit|de|het) [^.]{0,80}?|middels [^.]{0,80}?|via [^.]{0,60}?|door [^.]{0,60}?|aldus|op deze wijze|zo)`

/** From plain to suggestive; the first that fits decides. */
const formulas: { shape: RegExp; sure: boolean }[] = [
  {
    shape: new RegExp(
      String.raw`\b(?:beschouw|acht|zie|verklaar|merk)(?:en|t)?\b[^.]{0,240}\b(?:als\s+)?(?:zijnde\s+)?${done}\b`,
      'i',
    ),
    sure: true,
  },
  {
    shape: new RegExp(
      String.raw`\b(?:doe|doen|deed|deden|wordt|worden|is|zijn)\b[^.]{0,200}\bgestand(?: gedaan)?\b`,
      'i',
    ),
    sure: true,
  },
  {
    shape: new RegExp(
      String.raw`\b${hereby}\b[^.]{0,60}\b(?:wordt|worden|is|zijn|kan|kunnen)\b[^.]{0,200}\b${done}\b`,
      'i',
    ),
    sure: true,
  },
  {
    shape: new RegExp(
      String.raw`\b(?:moties?|toezegging(?:en)?)\b[^.]{0,160}\b(?:(?:is|zijn|kan|kunnen|heb|heeft|hebben|ben)\b[^.]{0,140}\b${done}|(?:wordt|worden)\b[^.]{0,80}\b${closed})\b`,
      'i',
    ),
    sure: true,
  },
  {
    shape: new RegExp(
      String.raw`\b(?:is|zijn)\b[^.]{0,80}\b(?:de|deze|die|beide|bovengenoemde)\s+(?:\S+\s+){0,3}(?:moties?|toezegging(?:en)?)\b[^.]{0,160}\b${done}\b`,
      'i',
    ),
    sure: true,
  },
  {
    shape: new RegExp(
      String.raw`\b(?:wordt|worden)\b[^.]{0,80}\b(?:de|deze|die|beide|bovengenoemde)\s+(?:\S+\s+){0,3}(?:moties?|toezegging(?:en)?)\b[^.]{0,160}\b${closed}\b`,
      'i',
    ),
    sure: true,
  },
  {
    shape: new RegExp(
      String.raw`\b(?:heb|heeft|hebben|ben|zijn)\b[^.]{0,100}\b(?:moties?|toezegging(?:en)?)\b[^.]{0,120}\b(?:${closed}|nagekomen|uitgevoerd|voldaan|ingelost)\b`,
      'i',
    ),
    sure: true,
  },
  {
    shape:
      /\b(?:hiermee|daarmee|hierbij|zo|met [^.]{0,80}?)\b[^.]{0,60}\blos(?:sen|t)?\b[^.]{0,60}\btoezegging(?:en)?\b[^.]{0,80}\bin\b/i,
    sure: true,
  },
  {
    shape:
      /\b(?:moties?|toezegging(?:en)?)\b[^.]{0,60}\b(?:kan|kunnen|mag|mogen)\b[^.]{0,60}\b(?:van de lijst|afgevoerd|geschrapt)\b/i,
    sure: true,
  },
  {
    shape:
      /\bkom(?:en|t)?\s+(?:ik|wij|het kabinet)\b[^.]{0,60}\btegemoet aan\b[^.]{0,60}\b(?:moties?|toezegging(?:en)?|verzoek)\b/i,
    sure: false,
  },
  { shape: /\bkom(?:en|t)?\s+(?:ik|wij)\b[^.]{0,120}\btoezegging(?:en)?\b[^.]{0,120}\bna\b/i, sure: true },
  {
    shape:
      /\b(?:als|zijnde) ["“«']?(?:volledig )?(?:afgedaan|voldaan|nagekomen|uitgevoerd|afgerond|afgehandeld)\b[^.]{0,20}\b(?:beschouw(?:en)?|beschouwd|aan te merken|aangemerkt|worden gezien)\b/i,
    sure: true,
  },
  {
    shape: new RegExp(
      String.raw`\b(?:hiermee|daarmee|hieraan|daaraan|met [^.]{0,80}?|aan (?:deze|de|die|beide) (?:moties?|toezegging(?:en)?)[^.]{0,80}?)\b[^.]{0,40}\b(?:is|zijn|heb|hebben|heeft)\b[^.]{0,80}\b(?:voldaan|tegemoetgekomen|tegemoet gekomen|nagekomen|ingelost)\b`,
      'i',
    ),
    sure: true,
  },
  {
    shape:
      /\b(?:is|zijn|heb|hebben|heeft)\b[^.]{0,60}\b(?:uitvoering|invulling|gevolg|opvolging)\s+gegeven\s+aan\s+(?:\S+\s+){0,3}(?:moties?|toezegging(?:en)?)\b/i,
    sure: false,
  },
  {
    shape:
      /\baan (?:deze|de|die|beide) (?:moties?|toezegging(?:en)?)\b[^.]{0,80}\b(?:is|zijn|heb|hebben|heeft)\b[^.]{0,60}\b(?:uitvoering|invulling|gevolg|opvolging)\s+gegeven\b/i,
    sure: false,
  },
  {
    shape:
      /\bvoldo(?:e|en|et)\s+(?:ik|wij|het kabinet)\b[^.]{0,80}\b(?:aan|hiermee)\b[^.]{0,80}\b(?:motie|toezegging|verzoek)/i,
    sure: true,
  },
  {
    shape:
      /^(?:(?:de |deze )?(?:motie|toezegging) (?:is )?(?:hiermee |daarmee )?)?(?:afgedaan|voldaan|afgehandeld|uitgevoerd|nagekomen|afgerond)\s*(?:[.;,:(–-]|$|met|per|via|bij|door|op)/i,
    sure: true,
  },
  {
    shape: new RegExp(
      String.raw`\b(?:hiermee|hierbij|met deze [^.]{0,50}?|daarmee)\b[^.]{0,60}\b(?:geef|geven|geeft|gaf|is|wordt|heb|heeft|hebben)\b[^.]{0,60}\b(?:uitvoering|invulling|gevolg|opvolging)\b[^.]{0,120}\b${thing}\b`,
      'i',
    ),
    sure: false,
  },
  {
    shape: new RegExp(
      String.raw`\b(?:hiermee|daarmee)\b[^.]{0,40}\b(?:is|wordt|heb)\b[^.]{0,100}\b(?:motie|toezegging)[^.]{0,120}\b(?:uitvoering|invulling|gevolg)\b[^.]{0,20}\bgegeven\b`,
      'i',
    ),
    sure: false,
  },
]

/** Sentences in which "afgedaan" says nothing about the item, or says it is not done yet. */
const notNow = [
  /\b(?:nog niet|niet|pas|eerst|alvorens)\b[^.,]{0,60}\b(?:afgedaan|afgehandeld|afgerond|afgesloten|beantwoord|voldaan|gestand|nagekomen|uitgevoerd|ingevuld|ingelost|vervuld)\b/i,
  /\b(?:zal|zullen|verwacht|hoop|beoog|streef|wil|voornemens)\b[^.]{0,140}\b(?:afdoen|afgedaan|gestand|nakomen|nagekomen|voldaan|beschouwen)\b/i,
  /\b(?:zodra|wanneer|indien|als(?! (?:volledig )?(?:afgedaan|voldaan|nagekomen|uitgevoerd|afgerond|afgehandeld)))\b[^.]{0,120}\b(?:beschouw|acht|doe)\b/i,
  /\b(?:de wijze waarop|hoe|waarmee) (?:ik|wij|het kabinet)?\b[^.]{0,160}\b(?:heb|heeft|hebben|is|zijn|wordt|worden)\b[^.]{0,40}\bafgedaan\b/i,
  /\b(?:zaken|dossiers|meldingen|aangiften|aangiftes|aanvragen|klachten|gevallen|claims)\b[^.]{0,60}\b(?:afgedaan|afgehandeld|afgerond)\b/i,
  /\b(?:gevraagd|verzocht|verzoekt|vroeg|vraagt|toegezegd dat|toegezegd om)\b[^.]{0,160}\b(?:afgedaan|afgehandeld|afgerond|uitgevoerd)\b/i,
  /\b(?:minimum|norm|eis|eisen|vereisten|voorwaarden|verplichting|wettelijke)\b[^.]{0,40}\bvoldaan\b|\bvoldaan aan (?:de|het|een) (?:eis|norm|wettelijk|voorwaard|vereist|besluit|gestelde)/i,
]
const withdrawn = /\b(?:vervallen|achterhaald|ingetrokken|niet langer (?:opportuun|aan de orde))\b/i
const handedOver =
  /\b(?:is|zijn|wordt|worden|heb|heeft)\b[^.]{0,60}\b(?:overgedragen|overgegaan|overgenomen)\b[^.]{0,30}\b(?:aan|naar|door)\b/i
const partly =
  /\bals ["“«']?deels (?:voldaan|afgedaan)\b|\b(?:deels|gedeeltelijk|ten dele|voor een deel|het eerste deel)\b[^.]{0,60}\b(?:afgedaan|voldaan|uitgevoerd|gestand|nagekomen)\b|\b(?:afgedaan|voldaan)\b[^.]{0,20}\bdeels\b/i
/** The label of a line of a form: "Status: afgedaan". */
const stateLabel = /^(?:status|stand(?: van zaken)?|conclusie|afdoening|antwoord|reactie)\s*:\s*/i
/** "De motie blijft dus openstaan", "T03545 staat dus nog open". */
const staysOpen =
  /\b(?:(?:moties?|toezegging(?:en)?)\b[^.,;]{0,40}|(?:zij|hij|deze) )\b(?:staat|staan|blijft|blijven)\b[^.,;]{0,30}\b(?:open|openstaan)\b/i
/** A commitment named by its number alone. */
const registerNumber = /\bT(?:Z\d{6}-\d{1,3}|\d{5})\b/g
/** "als openstaand te blijven beschouwen", as a committee decides. */
const keptOpen = /\bals ["“«']?openstaand\b[^.]{0,20}\b(?:beschouwen|merken|laten)\b/i
const openState =
  /^(?:nog )?(?:open(?:staand)?|lopend|in behandeling|loopt|in uitvoering|nog niet afgedaan|niet afgedaan|onder handen)\b/i

/**
 * Whether a sentence says that an item is done, and about what. Null for every other sentence, also for those that only look like it
 * ("zaken afgedaan conform de richtlijn", "zal ik als afgedaan beschouwen").
 * @example readSettlement('Hiermee acht ik de motie afgedaan.')?.about // ['motie']
 */
export function readSettlement(sentence: string): Settlement | null {
  const text = withoutStops(sentence).replace(stateLabel, '').replace(registerNumber, 'de toezegging')
  if (openState.test(text) || staysOpen.test(text) || keptOpen.test(text))
    return { about: aboutOf(text), outcome: 'open', sure: true }
  if (partly.test(text)) return { about: aboutOf(text), outcome: 'deels', sure: true }
  if (handedOver.test(text) && /\b(?:ministerie|minister|motie|toezegging)\b/i.test(text))
    return { about: aboutOf(text), outcome: 'overgedragen', sure: true }
  if (notNow.some((shape) => shape.test(text))) return null
  const formula = formulas.find(({ shape }) => shape.test(text))
  if (formula && namesAnItem(text)) return { about: aboutOf(text), outcome: 'afgedaan', sure: formula.sure }
  if (withdrawn.test(text) && /\b(?:motie|toezegging)/i.test(text))
    return { about: aboutOf(text), outcome: 'vervallen', sure: false }
  return null
}

/** A sentence about an end must name a motie or toezegging, or point back at one, or be nothing but the formula. */
function namesAnItem(text: string): boolean {
  return (
    aboutOf(text).length > 0 ||
    /\b(?:beschouw|acht|doe|doen)\b[^.]{0,60}\b(?:deze|die|dit|beide|haar)\b/i.test(text) ||
    /^(?:hieraan|daaraan|hiermee|daarmee)\b[^.]{0,20}\b(?:is|heb|zijn)\b[^.]{0,40}\bvoldaan\b/i.test(text) ||
    (text.length < 140 && /^(?:afgedaan|voldaan|afgehandeld|uitgevoerd|nagekomen|afgerond)/i.test(text))
  )
}

function aboutOf(text: string): Settlement['about'] {
  const about: Settlement['about'] = []
  if (/\bmoties?\b/i.test(text)) about.push('motie')
  if (/\btoezegging(?:en)?\b/i.test(text)) about.push('toezegging')
  if (/\bverzoek(?:en)?\b/i.test(text)) about.push('verzoek')
  return about
}

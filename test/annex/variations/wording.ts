import { FILL, MONTHS } from './facts'
import type { TrueItem } from './model'
import type { Chance } from './random'

/** Text with note marks as `{{n:text of the note}}`; the printers turn them into what their dialect has. */
export function noted(text: string): string {
  return `{{${text}}}`
}

/** "2 juli 2025", "2 juli jl." or without a year, all of the year of the annex. */
export function dayWords(chance: Chance, date: string, allowBare = true): string {
  const [year = '', month = '1', day = '1'] = date.split('-')
  const bare = `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''}`
  const roll = chance.next()
  if (roll < 0.6 || !allowBare) return `${bare} ${year}`
  return roll < 0.85 ? `${bare} jl.` : bare
}

export function membersWords(chance: Chance, item: TrueItem): string {
  const party = chance.whether(0.4)
  const names = item.members.map((member) => `${member.name}${party ? ` (${member.party})` : ''}`)
  const cosigned = item.cosigned ? ' c.s.' : ''
  return `${names.join(' en ')}${cosigned}`
}

/** The proposers with an introduction: "van het lid X", "leden X en Y", "X c.s.". */
function byMembers(chance: Chance, item: TrueItem): string {
  const words = membersWords(chance, item)
  if (item.members.length > 1) return chance.pick([`van de leden ${words}`, `leden ${words}`, `van de leden ${words}`])
  return chance.pick([`van het lid ${words}`, `lid ${words}`, words, `van lid ${words}`])
}

export function headingOf(chance: Chance, item: TrueItem, style: 'about' | 'dash' | 'member' | 'full'): string {
  if (item.kind === 'aanvullend') return item.title
  const kind = item.kind === 'motie' ? 'Motie' : 'Toezegging'
  if (style === 'about' || (style !== 'dash' && item.kind === 'toezegging' && style === 'member'))
    return `${kind} inzake ${item.title}`
  if (style === 'dash') return `${kind} ${chance.pick(['-', '–'])} ${item.title}`
  if (style === 'full' && item.kind === 'toezegging')
    return `Toezegging ${item.debate} ${dayWords(chance, item.date, false)} inzake ${item.title}`
  return `${kind} ${byMembers(chance, item)} ${chance.pick(['inzake', 'over'])} ${item.title}`
}

/** A line of the list: "toezegging commissiedebat water 6 juli 2023 inzake ...". */
export function listingOf(chance: Chance, item: TrueItem): string {
  if (item.kind === 'aanvullend') return chance.pick([`informeren inzake ${lower(item.title)}`, item.title])
  const when = dayWords(chance, item.date, false)
  if (item.kind === 'toezegging')
    return chance.pick([`toezegging ${item.debate} ${when} inzake ${item.title}`, `toezegging inzake ${item.title}`])
  return chance.pick([
    `motie ${byMembers(chance, item)} ${when} inzake ${item.title}`,
    `motie ${byMembers(chance, item)} inzake ${item.title}`,
    `motie ${byMembers(chance, item)} over ${item.title}`,
  ])
}

/** The first sentences: who asked what, where and when, with the note that identifies it. */
export function openingOf(chance: Chance, item: TrueItem): string {
  const note = item.ref ? noted(item.ref.printed) : ''
  if (item.kind === 'aanvullend')
    return `Met dit bericht geef ik uw Kamer inzicht in ${lower(item.title)}${item.context ? noted(item.context.printed) : ''}.`
  const { debate } = item
  const when = dayWords(chance, item.date)
  if (item.kind === 'motie') {
    const by =
      item.members.length > 1
        ? `van de leden ${membersWords(chance, item)}`
        : `van het lid ${membersWords(chance, item)}`
    return chance.pick([
      `Tijdens het ${debate} van ${when} is de motie ${by} ingediend over ${item.title}${note}.`,
      `De motie ${by}, ingediend tijdens het ${debate} van ${when}, verzoekt de regering werk te maken van ${item.title}.${note}`,
      `Naar aanleiding van het ${debate} op ${when} heeft uw Kamer de motie ${by} aangenomen${note}, waarin wordt gevraagd om aandacht voor ${item.title}.`,
    ])
  }
  const asked =
    item.members.length > 0
      ? chance.pick([
          ` aan het lid ${membersWords(chance, item)}`,
          ` naar aanleiding van vragen van het lid ${membersWords(chance, item)}`,
          ` op verzoek van het lid ${membersWords(chance, item)}`,
        ])
      : ''
  return chance.pick([
    `In het ${debate} van ${when} heb ik${asked} toegezegd uw Kamer te informeren over ${item.title}${note}.`,
    `Tijdens het ${debate} van ${when} heeft mijn ambtsvoorganger${asked} toegezegd terug te komen op ${item.title}.${note}`,
    `Mijn voorganger heeft${asked} in het ${debate} op ${when} toegezegd een overzicht te geven van ${item.title}${note}.`,
  ])
}

/** How it ends: settled, running with or without a term, or without a word about it. */
export function endingOf(chance: Chance, item: TrueItem): string {
  const word = item.kind === 'motie' ? 'motie' : 'toezegging'
  if (item.status === 'afgedaan') {
    const formulas = [
      `Hiermee beschouw ik de ${word} als afgedaan.`,
      `Hiermee acht ik de ${word} afgedaan.`,
      `Met deze toelichting wordt de ${word} afgedaan.`,
      `Ik beschouw de ${word} hiermee als afgedaan.`,
      `De ${word} is hiermee afgedaan.`,
      `Daarmee is aan de ${word} voldaan.`,
    ]
    return chance.pick(
      word === 'toezegging'
        ? [...formulas, 'Hiermee doe ik deze toezegging gestand.', 'Hiermee is de toezegging gestand gedaan.']
        : formulas,
    )
  }
  if (item.status === 'onbekend') return 'De brief met de cijfers is als bijlage 7 bijgevoegd.'
  if (!item.deadline)
    return chance.pick([
      'Ik informeer uw Kamer zodra de uitkomsten bekend zijn.',
      'Op dit moment wordt hieraan gewerkt met de sector.',
    ])
  return chance.pick([
    `Ik informeer uw Kamer hierover ${item.deadline.words}.`,
    `Uw Kamer ontvangt ${item.deadline.words} de uitkomsten.`,
    `Naar verwachting zijn de resultaten ${item.deadline.words} gereed.`,
    `Ik zal uw Kamer ${item.deadline.words} nader berichten.`,
  ])
}

/** Sentences between opening and ending. */
export function fillOf(chance: Chance, item: TrueItem): string {
  const context =
    item.context && item.kind !== 'aanvullend'
      ? [
          `Eerder is uw Kamer per brief van 3 maart 2020${noted(item.context.printed)} over het bredere programma bericht.`,
        ]
      : []
  return [...chance.some(FILL, chance.between(1, 3)), ...context].join(' ')
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

import { INNER, MONTHS } from './facts'
import type { TrueAnnex, TrueItem } from './model'
import type { Chance } from './random'
import { endingOf, fillOf, headingOf, listingOf, noted, openingOf } from './wording'

/** A piece of a document before it is printed in a dialect; notes still stand inside as `{{...}}`. */
export type Piece =
  | { type: 'title' | 'paragraph'; text: string; bold?: true }
  | { type: 'heading'; level: number; text: string }
  | { type: 'listItem'; level: number; label: string; text: string }
  | { type: 'table'; rows: string[][] }

export type Layout = { name: string; pieces: (annex: TrueAnnex, chance: Chance) => Piece[] }

/** Every layout that an annex may have. */
export const LAYOUTS: Layout[] = [
  { name: 'genummerde koppen', pieces: numberedHeadings },
  { name: 'kop per onderwerp', pieces: headingPerItem },
  { name: 'thema’s met bolletjes', pieces: themesWithBullets },
  { name: 'thema’s zonder koppen', pieces: themesOnly },
  { name: 'brief zonder lijst', pieces: letter },
  { name: 'begrotingstabel', pieces: budgetTable },
  { name: 'brief met acht bijlagen', pieces: letterWithAnnexes },
]

function front(annex: TrueAnnex, chance: Chance, title = 'Moties, toezeggingen en aanvullende verzoeken'): Piece[] {
  const [year = '', month = '1', day = '1'] = annex.printed.split('-')
  const date = `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
  return [
    { type: 'title', text: chance.pick([`Bijlage ${annex.annex} ${title}`, `Bijlage ${annex.annex}: ${title}`]) },
    { type: 'paragraph', text: `Datum ${date}` },
  ]
}

function body(chance: Chance, items: TrueItem[]): Piece[] {
  const pieces: Piece[] = []
  items.forEach((item, index) => {
    const opening = openingOf(chance, item)
    const split = chance.whether(0.5) && items.length === 1
    pieces.push({
      type: 'paragraph',
      text:
        split || index < items.length - 1 ? opening : `${opening} ${fillOf(chance, item)} ${endingOf(chance, item)}`,
    })
    if (!split && index < items.length - 1)
      pieces.push({ type: 'paragraph', text: `${fillOf(chance, item)} ${endingOf(chance, item)}` })
    if (!split) return
    if (chance.whether(0.3)) pieces.push({ type: 'heading', level: 3, text: chance.pick(INNER) })
    pieces.push({ type: 'paragraph', text: `${fillOf(chance, item)} ${endingOf(chance, item)}` })
  })
  return pieces
}

function byTheme(annex: TrueAnnex): [string, TrueItem[]][] {
  return annex.themes
    .map((theme): [string, TrueItem[]] => [theme, annex.items.filter((item) => item.theme === theme)])
    .filter(([, items]) => items.length > 0)
}

function numberedHeadings(annex: TrueAnnex, chance: Chance): Piece[] {
  const listed: Piece[] = []
  const told: Piece[] = []
  byTheme(annex).forEach(([theme, items], chapter) => {
    listed.push({ type: 'heading', level: 1, text: `${chapter + 1}. ${theme}` })
    told.push({ type: 'heading', level: 1, text: `${chapter + 1}. ${theme}` })
    items.forEach((item, index) => {
      listed.push({ type: 'listItem', level: 1, label: `${index + 1}.`, text: listingOf(chance, item) })
      told.push(
        {
          type: 'heading',
          level: 2,
          text: `${chapter + 1}.${index + 1} ${headingOf(chance, item, chance.pick(['dash', 'about']))}`,
        },
        ...body(chance, [item]),
      )
    })
  })
  const intro: Piece[] = [
    { type: 'heading', level: 1, text: 'Inleiding' },
    { type: 'paragraph', text: 'In deze bijlage wordt ingegaan op de volgende onderwerpen:' },
    ...listed,
  ]
  return [...front(annex, chance), ...(chance.whether(0.6) ? intro : []), ...told]
}

function headingPerItem(annex: TrueAnnex, chance: Chance): Piece[] {
  const style = chance.pick(['about', 'member', 'full'] as const)
  const told = byTheme(annex).flatMap(([theme, items]): Piece[] => [
    { type: 'heading', level: 1, text: theme },
    ...items.flatMap((item): Piece[] => [
      { type: 'heading', level: 2, text: headingOf(chance, item, style) },
      ...body(chance, [item]),
    ]),
  ])
  return [...front(annex, chance), ...told]
}

function bulletsOf(annex: TrueAnnex, chance: Chance): Piece[] {
  const dot = chance.pick(['•', '-', 'o', '▪'])
  return byTheme(annex).flatMap(([theme, items], chapter): Piece[] => [
    { type: 'listItem', level: 1, label: `${chapter + 1}.`, text: theme },
    ...items.map((item): Piece => ({
      type: 'listItem',
      level: 2,
      label: dot,
      text: `${capital(chance, listingOf(chance, item))};`,
    })),
  ])
}

function themesWithBullets(annex: TrueAnnex, chance: Chance): Piece[] {
  const style = chance.pick(['about', 'member', 'full'] as const)
  const told = byTheme(annex).flatMap(([theme, items], chapter): Piece[] => [
    { type: 'heading', level: 1, text: `${chapter + 1}. ${theme}` },
    ...items.flatMap((item): Piece[] => [
      { type: 'heading', level: 2, text: headingOf(chance, item, style) },
      ...body(chance, [item]),
    ]),
  ])
  return [
    ...front(annex, chance),
    { type: 'paragraph', text: 'In deze bijlage ga ik in op de volgende moties, toezeggingen en aanvullende zaken:' },
    ...bulletsOf(annex, chance),
    ...told,
  ]
}

function themesOnly(annex: TrueAnnex, chance: Chance): Piece[] {
  const told = byTheme(annex).flatMap(([theme, items], chapter): Piece[] => [
    { type: 'heading', level: 1, text: `${chapter + 1}. ${theme}` },
    ...items.map((item): Piece => ({
      type: 'paragraph',
      text: `${openingOf(chance, item)} ${fillOf(chance, item)} ${endingOf(chance, item)}`,
    })),
  ])
  return [
    ...front(annex, chance),
    { type: 'paragraph', text: 'Deze bijlage gaat over de volgende onderwerpen:' },
    ...bulletsOf(annex, chance),
    ...told,
  ]
}

/** A letter of a few items; other subjects do not occur, for nothing would tell them from the rest of the letter. */
function letter(annex: TrueAnnex, chance: Chance): Piece[] {
  const items = annex.items.filter((item) => item.kind !== 'aanvullend').slice(0, 4)
  annex.items = items.map((item) => ({ ...item, theme: '' }))
  const [year = '', month = '1', day = '1'] = annex.printed.split('-')
  const opening: Piece[] = [
    { type: 'paragraph', text: 'De Voorzitter van de Tweede Kamer der Staten-Generaal' },
    { type: 'paragraph', text: `Datum ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}` },
    { type: 'paragraph', text: 'Betreft Stand van zaken vaarwegen' },
    { type: 'paragraph', text: 'Met deze brief informeer ik uw Kamer over de stand van zaken.' },
  ]
  return [
    ...opening,
    ...items.map((item): Piece => ({
      type: 'paragraph',
      text: `${openingOf(chance, item)} ${fillOf(chance, item)} ${endingOf(chance, item)}`,
    })),
    { type: 'paragraph', text: 'De Minister van Water en Wegen,' },
  ]
}

function budgetTable(annex: TrueAnnex, chance: Chance): Piece[] {
  annex.items = annex.items.filter((item) => item.kind !== 'aanvullend')
  const rows = (kind: 'motie' | 'toezegging'): string[][] =>
    annex.items
      .filter((item) => item.kind === kind)
      .map((item) => {
        const members = item.members.map((member) => member.name).join(' en ')
        const about =
          kind === 'motie'
            ? chance.pick([
                `Motie-${members}${item.cosigned ? ' c.s.' : ''} over ${item.title}`,
                `De motie ${members}${item.cosigned ? ' c.s.' : ''} over ${item.title}`,
              ])
            : `De Kamer wordt geïnformeerd over ${item.title}`
        if (kind === 'toezegging') item.members = []
        const [year = '', month = '1', day = '1'] = item.date.split('-')
        const debate = `${item.debate.charAt(0).toUpperCase()}${item.debate.slice(1)} d.d. ${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
        return [about, `${debate}${item.ref ? ` (${item.ref.printed})` : ''}`, stateOf(chance, item)]
      })
  const part = (kind: 'motie' | 'toezegging'): Piece[] => [
    {
      type: 'heading',
      level: 2,
      text: kind === 'motie' ? 'Door de Staten-Generaal aanvaarde moties' : 'Door bewindslieden gedane toezeggingen',
    },
    { type: 'table', rows: [[`Omschrijving van de ${kind}`, 'Vindplaats', 'Stand van zaken'], ...rows(kind)] },
  ]
  for (const item of annex.items) item.theme = ''
  return [...front(annex, chance, 'Moties en toezeggingen'), ...part('motie'), ...part('toezegging')]
}

function stateOf(chance: Chance, item: TrueItem): string {
  if (item.status === 'afgedaan')
    return chance.pick([
      `Afgedaan. De Tweede Kamer is per brief geïnformeerd${item.context ? ` (${item.context.printed})` : ''}.`,
      'Afgedaan.',
      `De ${item.kind} is afgedaan.`,
    ])
  if (item.status === 'onbekend') return 'De cijfers zijn bijgevoegd.'
  return item.deadline
    ? chance.pick([
        `De Kamer wordt hierover ${item.deadline.words} geïnformeerd.`,
        `In behandeling. De Kamer ontvangt ${item.deadline.words} een brief.`,
      ])
    : 'In behandeling.'
}

function letterWithAnnexes(annex: TrueAnnex, chance: Chance): Piece[] {
  const own = chance.pick([headingPerItem, themesWithBullets])(annex, chance)
  const others = ['Kerncijfers vaarwegen', 'Voortgang bruggen', 'Overzicht van onderzoeken'].map(
    (title, index): Piece[] => [
      { type: 'heading', level: 1, text: `Bijlage ${annex.annex + index + 1} ${title}` },
      {
        type: 'paragraph',
        text: `Deze bijlage bevat cijfers over het afgelopen jaar. ${noted('Zie ook de website van de inspectie.')}`,
      },
      { type: 'heading', level: 2, text: 'Toelichting' },
      {
        type: 'paragraph',
        text: 'De cijfers zijn door de beheerders aangeleverd en door de dienst gecontroleerd op volledigheid en juistheid.',
      },
    ],
  )
  const names: Piece[] = [
    {
      type: 'paragraph',
      text: 'Hierbij bied ik uw Kamer het halfjaarbericht aan. In dit bericht ga ik in op de hoofdlijnen van het beleid; de moties en toezeggingen staan in een bijlage.',
    },
    { type: 'heading', level: 1, text: 'Hoofdlijnen' },
    {
      type: 'paragraph',
      text: 'Het afgelopen halfjaar is veel gebouwd en hersteld. De vaarwegen waren bijna het hele jaar open en het aantal ongevallen daalde licht ten opzichte van het jaar ervoor.',
    },
  ]
  return [...names, ...own, ...others.flat()]
}

function capital(chance: Chance, text: string): string {
  return chance.whether(0.4) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

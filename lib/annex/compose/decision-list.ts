import { plain, type Block, type TableRow } from '@/lib/annex/blocks'
import type { ComposedAnnex } from '@/lib/annex/compose'
import { furnitureOf } from '@/lib/annex/compose/furniture'
import { overviewRows, type OverviewRow } from '@/lib/annex/compose/overview'
import type { AnnexInput, AnnexOutcome } from '@/lib/annex/compose/schema'
import { OUTCOMES } from '@/lib/annex/compose/wording'
import { formatLongDay } from '@/lib/calendar/format'

const TITLES: [outcome: AnnexOutcome, title: string, lead: string][] = [
  ['afgedaan', 'Af te doen', 'Met verzending van de bijlage zijn deze moties en toezeggingen afgedaan.'],
  ['deels afgedaan', 'Deels af te doen', 'Van deze moties en toezeggingen is een deel klaar; de rest loopt door.'],
  ['lopend', 'Blijft lopen', 'Over deze moties en toezeggingen wordt de Kamer later opnieuw geïnformeerd.'],
  ['vervallen', 'Vervallen', 'Deze moties en toezeggingen hoeven niet meer te worden uitgevoerd.'],
  ['overgedragen', 'Overgedragen', 'Deze moties en toezeggingen zijn naar een ander ministerie gegaan.'],
  ['onbekend', 'Nog te bepalen', 'Over deze moties en toezeggingen is nog niets besloten.'],
]
const SHARES = [46, 26, 28]

/**
 * The list beside the beslisnota: what the bewindspersoon decides by signing, per outcome, in the order of the annex.
 * @example decisionListOf(annexInput.parse(...)).blocks[0] // { type: 'paragraph', text: 'Van 4 moties ...' }
 */
export function decisionListOf(input: AnnexInput): ComposedAnnex {
  const rows = overviewRows(input)
  const groups = TITLES.map(([outcome, title, lead]) => ({
    title,
    lead,
    rows: rows.filter(({ item }) => (item.outcome ?? 'onbekend') === outcome),
  })).filter((group) => group.rows.length > 0)
  const sum = groups.map(({ title, rows: counted }) => `${counted.length} ${title.toLowerCase()}`).join(', ')
  const blocks: Block[] = [
    {
      type: 'paragraph',
      ...plain(
        rows.length === 0
          ? 'Er staan nog geen items op dit halfjaarbericht.'
          : `De bijlage gaat over ${rows.length} moties, toezeggingen en andere zaken: ${sum}.`,
      ),
    },
    ...groups.flatMap(({ title, lead, rows: listed }): Block[] => [
      { type: 'heading', level: 1, ...plain(`${title} (${listed.length})`) },
      { type: 'paragraph', ...plain(lead) },
      { type: 'table', rows: [HEADER, ...listed.map(rowOf)], caption: title, shares: SHARES },
    ]),
  ]
  const furniture = {
    ...furnitureOf(input),
    label: 'Bij de beslisnota',
    title: 'Lijst van moties en toezeggingen',
    number: `Stand op ${formatLongDay(input.date)}`,
  }
  return { furniture, contents: [], blocks, landscapeFrom: null, newPage: [], notes: {}, findings: [] }
}

const HEADER: TableRow = {
  header: true,
  cells: ['Motie of toezegging', 'Vindplaats', 'Stand van zaken en termijn'].map(plain),
}

function rowOf({ item, cells: [, description, place, stand, term] }: OverviewRow): TableRow {
  const told = stand?.text === OUTCOMES[item.outcome ?? 'onbekend'] ? '' : (stand?.text ?? '')
  const end = [told, term?.text === '–' ? '' : `Termijn: ${term?.text ?? ''}`].filter((part) => part !== '').join('. ')
  return { header: false, cells: [description ?? plain(''), place ?? plain(''), plain(end || 'In deze bijlage')] }
}

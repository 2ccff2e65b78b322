import { type Block, type Inline, plain, type TableRow } from '@/lib/annex/blocks'
import { addUp } from '@/lib/allocation/add'
import { characteristicOf, characteristics } from '@/lib/allocation/characteristics'
import { type Division, ranked, shownFte } from '@/lib/scenario/division'
import { extremes } from '@/lib/scenario/why'
import { lower } from '@/lib/scenario/why-words'
import { choicesSentence, fteText, keyHeading, keyInSentence, listed, percent, signed } from '@/lib/scenario/words'

/** The paragraph for the annex: a heading, what was divided and what stands out, the table, and what is missing. */
export function paragraphOf(division: Division): Block[] {
  const [key] = division.keys
  if (!key) return [{ type: 'heading', level: 2, ...plain('Verdeling van politiesterkte') }]
  return [
    { type: 'heading', level: 2, ...plain('Verdeling van politiesterkte over de eenheden') },
    paragraph(`Verdeeld: ${choicesSentence(division.choices, division.dataSet)}`),
    ...standsOut(division),
    { type: 'table', caption: 'Verdeling per regionale eenheid, in fte', rows: tableRows(division) },
    ...missingWords(division),
    paragraph(`Bron van de cijfers: ${division.dataSet.source}.`),
  ]
}

function standsOut(division: Division): Block[] {
  const [key, other] = division.keys
  const [most] = key ? ranked(division, key) : []
  const change = extremes(division)
  if (!key || !most) return []
  const first = `${most.name} krijgt volgens ${keyInSentence(key)} het meeste: ${textOf(division, most.unit, key)} fte.`
  if (!other || !change) return [paragraph(first)]
  return [
    paragraph(
      `${first} Vergeleken met ${keyInSentence(other)} gaat ${change.most.name} er het meest op vooruit (${signed(change.most.fte)} fte) en ${change.least.name} het meest op achteruit (${signed(change.least.fte)} fte).`,
    ),
  ]
}

function tableRows(division: Division): TableRow[] {
  const { keys, rows } = division
  const [key, other] = keys
  const isCompared = key !== undefined && other !== undefined
  const heading = [
    'Eenheid',
    ...keys.flatMap((own) => [keyHeading(own), 'Aandeel']),
    ...(isCompared ? ['Verschil'] : []),
  ]
  const body = (key ? ranked(division, key) : rows).map((row) => [
    row.name,
    ...keys.flatMap((own) => [textOf(division, row.unit, own), percent(row.byKey[own]?.share ?? Number.NaN)]),
    ...(isCompared ? [signed(shownFte(row, key) - shownFte(row, other))] : []),
  ])
  const sums = keys.map((own) => addUp(rows.map((row) => shownFte(row, own))))
  const isWhole = (own: (typeof keys)[number]) => rows.every((row) => (row.byKey[own]?.whole ?? null) !== null)
  const total = [
    'Totaal',
    ...keys.flatMap((own, index) => [fteText(sums[index] ?? 0, isWhole(own)), '100,0%']),
    ...(isCompared ? [signed((sums[0] ?? 0) - (sums[1] ?? 0))] : []),
  ]
  return [
    { header: true, cells: heading.map(bold) },
    ...body.map((cells) => ({ header: false, cells: cells.map(plain) })),
    { header: false, cells: total.map(bold) },
  ]
}

function missingWords({ model }: Division): Block[] {
  if (!model?.partial) return []
  const names = model.missing.map(({ characteristic }) => lower(characteristicOf(characteristic).name))
  return [
    paragraph(
      `Dit is een gedeeltelijke uitkomst: ${names.length} van de ${characteristics.length} kenmerken van het model ontbreken geheel of deels in de cijfers (${listed(names)}).`,
    ),
  ]
}

function textOf({ rows }: Division, unit: string, key: Division['keys'][number]): string {
  const share = rows.find((row) => row.unit === unit)?.byKey[key]
  return share ? fteText(share.shown, share.whole !== null) : ''
}

function paragraph(text: string): Block {
  return { type: 'paragraph', ...plain(text) }
}

function bold(text: string): Inline {
  return { ...plain(text), bold: true }
}

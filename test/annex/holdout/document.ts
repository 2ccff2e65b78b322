import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Piece } from '../variations/layouts'
import type { TrueItem } from '../variations/model'

/** A document written for this test in a layout of its own, with what careful reading finds in it. */
export type Holdout = { name: string; pieces: Piece[]; items: TrueItem[] }

const folder = fileURLToPath(new URL('documents/', import.meta.url))

/** The documents of a batch, each read blind before the grammar was widened; "d" was read blind only. */
export function holdouts(batch = ''): Holdout[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(batch))
    .toSorted()
    .map((name) => readHoldout(name.replace('.txt', ''), readFileSync(`${folder}${name}`, 'utf8')))
}

/**
 * Above "===": `#` title, `##` and `###` headings, `**bold**`, list items with their label, `| cells |`, and paragraphs, with notes as `{{...}}`.
 * Below it one line for each item: kind | title | members | day | number | status | term | theme. `*` is a theme that may be anything.
 */
function readHoldout(name: string, text: string): Holdout {
  const [written = '', labels = ''] = text.split(/^===.*$/m)
  const items = labels.split('\n').filter((line) => line.includes('|'))
  return { name, pieces: piecesOf(written), items: items.map(itemOf) }
}

function piecesOf(written: string): Piece[] {
  const pieces: Piece[] = []
  for (const line of written.split('\n').filter((text) => text.trim() !== '')) {
    const row = line.startsWith('|') ? line.split('|').slice(1, -1) : null
    const last = pieces.at(-1)
    if (row && last?.type === 'table') last.rows.push(row.map((cell) => cell.trim()))
    else if (row) pieces.push({ type: 'table', rows: [row.map((cell) => cell.trim())] })
    else pieces.push(pieceOf(line))
  }
  return pieces
}

function pieceOf(line: string): Piece {
  const heading = /^(#{1,4}) (.*)$/.exec(line)
  if (heading?.[1] === '#') return { type: 'title', text: heading[2] ?? '' }
  if (heading) return { type: 'heading', level: (heading[1] ?? '').length - 1, text: heading[2] ?? '' }
  const bold = /^\*\*(.*)\*\*$/.exec(line)
  if (bold) return { type: 'paragraph', text: bold[1] ?? '', bold: true }
  const item = /^( *)([•–o▪-]|\d{1,2}\.|[a-z]\))\s+(.*)$/.exec(line)
  if (item) return { type: 'listItem', level: item[1] ? 2 : 1, label: item[2] ?? '', text: item[3] ?? '' }
  return { type: 'paragraph', text: line }
}

function itemOf(line: string): TrueItem {
  const [kind = '', title = '', members = '', date = '', ref = '', status = '', by = '', theme = ''] = line
    .split('|')
    .map((cell) => cell.trim())
  return {
    kind: kind === 'motie' || kind === 'toezegging' ? kind : 'aanvullend',
    title,
    theme: theme === '*' ? '' : theme,
    members: members === '' ? [] : members.split(/;\s*/).map((member) => ({ name: member, party: '' })),
    cosigned: false,
    debate: '',
    date,
    ref: ref === '' ? null : { key: ref, printed: ref },
    status: status === 'afgedaan' || status === 'lopend' ? status : 'onbekend',
    deadline: by === '' ? null : { words: by, by },
    context: null,
  }
}

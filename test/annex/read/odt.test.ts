import { describe, expect, it } from 'vitest'
import { readOdt } from '@/lib/annex/read/odt'
import { odtOf } from './samples'

async function read(body: string): Promise<Awaited<ReturnType<typeof readOdt>>> {
  return readOdt(odtOf(body))
}

describe('text', () => {
  it('collapses white space and keeps what the file says is space', async () => {
    const { blocks } = await read(
      '<text:p>een\n   twee<text:s text:c="3"/>drie<text:tab/>vier<text:line-break/>vijf</text:p>',
    )
    expect(blocks).toMatchObject([{ type: 'paragraph', text: 'een twee drie vier vijf' }])
  })

  it('knows headings by level and by the name of their style', async () => {
    const { blocks } = await read(
      '<text:h text:outline-level="2">Motie</text:h><text:p text:style-name="Title">Bijlage</text:p>',
    )
    expect(blocks).toMatchObject([
      { type: 'heading', level: 2, text: 'Motie' },
      { type: 'title', text: 'Bijlage' },
    ])
  })

  it('leaves out annotations and tracked deletions, with a warning for the last', async () => {
    const { blocks, warnings } = await read(
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>Blijft<office:annotation><text:p>opmerking</text:p></office:annotation>.</text:p>',
    )
    expect(blocks).toMatchObject([{ text: 'Blijft.' }])
    expect(warnings).toHaveLength(1)
  })

  it('drops hidden spans and contents pages, and tells so', async () => {
    const { blocks, dropped } = await read(
      '<text:table-of-content><text:index-body><text:p>Opleiding 4</text:p></text:index-body></text:table-of-content><text:p>Zichtbaar<text:span text:style-name="Hidden">geheim</text:span></text:p>',
    )
    expect(blocks).toMatchObject([{ text: 'Zichtbaar' }])
    expect(dropped).toEqual([
      { reason: 'toc', text: 'Opleiding 4' },
      { reason: 'hidden', text: 'geheim' },
    ])
  })

  it('keeps safe links only', async () => {
    const { blocks } = await read(
      '<text:p><text:a xlink:href="https://example.nl/">goed</text:a> <text:a xlink:href="javascript:alert(1)">fout</text:a></text:p>',
    )
    expect(blocks).toMatchObject([{ text: 'goed fout', links: [{ from: 0, to: 4, url: 'https://example.nl/' }] }])
  })
})

describe('lists', () => {
  const item = (content: string) => `<text:list-item>${content}</text:list-item>`
  const list = (style: string, items: string, more = '') =>
    `<text:list text:style-name="${style}"${more}>${items}</text:list>`

  it('count on when they say so and start again when they do not', async () => {
    const { blocks } = await read(
      list('Count', item('<text:p>een</text:p>') + item('<text:p>twee</text:p><text:p>vervolg</text:p>')) +
        list('Count', item('<text:p>drie</text:p>'), ' text:continue-numbering="true"') +
        list('Count', item('<text:p>een</text:p>')),
    )
    expect(blocks.map((block) => (block.type === 'listItem' ? block.label : block.type))).toEqual([
      '1.',
      '2.',
      'paragraph',
      '3.',
      '1.',
    ])
  })

  it('may be nested', async () => {
    const { blocks } = await read(
      list('Dots', item(`<text:p>buiten</text:p>${list('Dots', item('<text:p>binnen</text:p>'))}`)),
    )
    expect(blocks).toMatchObject([
      { level: 1, label: '•', text: 'buiten' },
      { level: 2, label: '•', text: 'binnen' },
    ])
  })
})

describe('notes', () => {
  const note = (kind: string, text: string) =>
    `<text:note text:note-class="${kind}"><text:note-citation>9</text:note-citation><text:note-body><text:p>${text}</text:p></text:note-body></text:note>`

  it('footnotes and endnotes are numbered apart', async () => {
    const document = await read(
      `<text:p>Een${note('footnote', 'voet')} twee${note('endnote', 'eind')} drie${note('footnote', 'voet twee')}</text:p>`,
    )
    expect(document.blocks).toMatchObject([
      {
        text: 'Een twee drie',
        notes: [
          { id: '1', at: 3 },
          { id: 'e1', at: 8 },
          { id: '2', at: 13 },
        ],
      },
    ])
    expect(Object.entries(document.notes).map(([id, { text }]) => [id, text])).toEqual([
      ['1', 'voet'],
      ['2', 'voet twee'],
      ['e1', 'eind'],
    ])
  })
})

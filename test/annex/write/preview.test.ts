import { expect, it } from 'vitest'
import { compose } from '@/lib/annex/compose'
import { previewOf } from '@/lib/annex/write/preview'
import { exampleAnnex } from '@/test/support/example-annex'

const preview = previewOf(compose(exampleAnnex()))

it('holds the parts of the annex in the order of print, with lists in lists', () => {
  expect(preview.parts.map((part) => part.type).slice(0, 9)).toEqual([
    'heading',
    'paragraph',
    'list',
    'heading',
    'paragraph',
    'heading',
    'paragraph',
    'heading',
    'table',
  ])
  const list = preview.parts[2]
  if (list?.type !== 'list') throw new Error('the third part is the list of themes')
  expect(list.list).toMatchObject({ ordered: true, start: 1 })
  expect(list.list.items.map((item) => item.lists.map((inner) => inner.items.length))).toEqual([[2], [3]])
})

it('goes on counting in a list after a paragraph', () => {
  const starts = preview.parts.flatMap((part) => (part.type === 'list' && part.list.ordered ? [part.list.start] : []))
  expect(starts).toEqual([1, 1, 3])
})

it('leads from the contents to a heading that is there', () => {
  const anchors = preview.parts.flatMap((part) => (part.type === 'heading' ? [part.anchor] : []))
  expect(anchors).toEqual(expect.arrayContaining(preview.contents.map((entry) => entry.anchor)))
  expect(new Set(anchors).size).toBe(anchors.length)
})

it('has a note for every mark', () => {
  const marks = JSON.stringify(preview.parts).match(/"type":"note","id":"n\d+"/g)
  expect(marks).toHaveLength(preview.notes.length)
})

import { expect, test } from 'vitest'
import { parseAnnex } from '@/lib/annex/parse'
import type { ReadItem } from '@/lib/annex/parse/schema'
import { holdouts } from './document'
import { FORMATS } from './formats'

/** Documents whose layout every format can hold; bold lines and notes in lists are lost in some. */
const WHOLE = [
  'a-brief-met-bijlagen',
  'a-eerste-kamer',
  'a-hoofdletters',
  'a-per-debat',
  'b-ad-nummers',
  'b-letters',
  'b-vraag-antwoord',
]

const kept = ({ kind, title, members, date, refs, status, deadlines }: ReadItem) => ({
  kind,
  title,
  members,
  date,
  refs,
  status,
  by: deadlines.map((deadline) => deadline.by),
})

test.each(FORMATS.slice(1))(
  'as $name a document gives the same items as its DOCX',
  async (format) => {
    for (const { name, pieces } of holdouts().filter((document) => WHOLE.includes(document.name))) {
      const docx = parseAnnex((await FORMATS[0]?.read(pieces)) ?? (await format.read(pieces)))
      const read = parseAnnex(await format.read(pieces))
      expect({ name, items: read.items.map(kept) }).toEqual({ name, items: docx.items.map(kept) })
    }
  },
  60_000,
)

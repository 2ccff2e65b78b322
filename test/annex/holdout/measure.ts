import { parseAnnex } from '@/lib/annex/parse'
import { compare, type Measure } from '../variations/measure'
import { DIALECTS } from '../variations/print'
import { chance } from '../variations/random'
import { holdouts } from './document'

/** Reads every document of a batch in every dialect, and counts by field. */
export function measureHoldouts(batch = ''): Measure[] {
  return holdouts(batch).flatMap(({ name, pieces, items }) =>
    DIALECTS.map((dialect) => {
      const luck = chance(name.length * 31)
      const read = parseAnnex(dialect.read(pieces, luck))
      return { layout: name, dialect: dialect.name, fields: compare(items, read.items) }
    }),
  )
}

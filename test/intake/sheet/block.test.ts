import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockOf } from '@/lib/intake/sheet/block'
import { readSheet } from '@/lib/sheet/read-sheet'

it('reads back as the rows that it was made of, whatever stands in the cells', async () => {
  const cell = fc
    .string({ unit: fc.constantFrom('a', 'Z', '"', ';', ',', '\t', '\n', '|', ' ', 'é', '=') })
    .map((text) => text.trim())
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 })
  const filled = rows.filter((all) => all.at(-1)?.[2] !== '' && all.some((row) => row.join('') !== ''))
  await fc.assert(
    fc.asyncProperty(filled, async (all) => {
      const read = await readSheet(blockOf(all))
      expect(read.ok && read.value.rows).toEqual(all)
    }),
    { seed: 20261122, numRuns: 300 },
  )
})

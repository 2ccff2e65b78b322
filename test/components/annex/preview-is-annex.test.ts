import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { AnnexPreview } from '@/components/annex/preview'
import { compose } from '@/lib/annex/compose'
import type { AnnexInput } from '@/lib/annex/compose/schema'
import { readDocx } from '@/lib/annex/read/docx'
import { writeDocx } from '@/lib/annex/write/docx'
import { previewOf } from '@/lib/annex/write/preview'
import { exampleAnnex } from '@/test/support/example-annex'
import { generatedAnnex } from '@/test/support/generated-annex'
import { shownInWord, shownOnScreen } from '@/test/support/shown-annex'

const ANNEXES: [string, AnnexInput][] = [
  ['the example with everything in it', exampleAnnex()],
  ['one without an overview and without a reference', exampleAnnex({ overview: false, reference: null })],
  ...[1, 2, 3, 4, 5, 6].map((seed): [string, AnnexInput] => [`annex ${seed} that was drawn`, generatedAnnex(seed)]),
]

test.each(ANNEXES)('the preview says what the Word file says: %s', async (_name, input) => {
  const annex = compose(input)
  const html = renderToStaticMarkup(createElement(AnnexPreview, { preview: previewOf(annex) }))
  const word = shownInWord(await readDocx(await writeDocx(annex)))
  expect(word.lines.length).toBeGreaterThan(10)
  expect(shownOnScreen(html)).toEqual(word)
})

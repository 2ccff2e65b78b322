import { createRequire } from 'node:module'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compose } from '@/lib/annex/compose'
import { writePdf } from '@/lib/annex/write/pdf'
import { exampleAnnex } from '@/test/support/example-annex'

const require = createRequire(import.meta.url)
const installed = (() => {
  try {
    return require.resolve('@myriaddreamin/typst-ts-node-compiler') !== ''
  } catch {
    return false
  }
})()

type Tree = { role: string; children: (Tree | object)[] }
const rolesIn = (tree: Tree | object): string[] =>
  'role' in tree ? [tree.role, ...tree.children.flatMap(rolesIn)] : []

describe.skipIf(!installed)('the PDF (skipped without its optional package)', () => {
  let bytes: Uint8Array = new Uint8Array()
  beforeAll(async () => {
    const outcome = await writePdf(compose(exampleAnnex()))
    if (!outcome.ok) throw new Error(outcome.message)
    bytes = outcome.value
  }, 60_000)

  it('is tagged, in Dutch, titled, with headings, lists, table headings and notes', async () => {
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const { info } = await pdf.getMetadata()
    expect(info).toMatchObject({
      Language: 'nl-NL',
      Title: 'Moties, toezeggingen en aanvullende zaken, horend bij Eerste halfjaarbericht politie 2026',
    })
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true })
    const trees = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getStructTree()),
    )
    const roles = trees.flatMap((tree) => rolesIn(tree))
    const count = (role: string) => roles.filter((other) => other === role).length
    expect([count('H1'), count('H2'), count('H3'), count('Note'), count('TH')]).toEqual([4, 4, 1, 6, 7])
    await pdf.destroy()
  })

  it('has the same bytes for the same annex', async () => {
    expect(await writePdf(compose(exampleAnnex()))).toEqual({ ok: true, value: bytes })
  }, 60_000)

  it('prints what looks like code as text', async () => {
    const text = '#panic("x") #read("/etc/passwd") *a* @b $c$ `d` \\e <f>'
    const outcome = await writePdf(
      compose(exampleAnnex({ overview: false, themes: [{ title: '#T', sections: [{ heading: '= K', text }] }] })),
    )
    if (!outcome.ok) throw new Error(outcome.message)
    const pdf = await getDocument({ data: outcome.value, verbosity: 0 }).promise
    const content = await (await pdf.getPage(2)).getTextContent()
    expect(content.items.map((item) => ('str' in item ? item.str : '')).join('')).toContain(text)
    await pdf.destroy()
  }, 60_000)

  it('refuses with a reason when the process cannot do it', async () => {
    const controller = new AbortController()
    controller.abort()
    expect(await writePdf(compose(exampleAnnex()), { signal: controller.signal })).toMatchObject({
      ok: false,
      code: 'pdf-too-heavy',
    })
  })
})

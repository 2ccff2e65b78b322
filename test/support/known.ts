import { compose } from '@/lib/annex/compose'
import { DOCX_MEDIA_TYPE, writeDocx } from '@/lib/annex/write/docx'
import { exampleAnnex } from '@/test/support/example-annex'
import { ask, FROM_OUR_PAGE } from '@/test/support/visitor'

/** Things of the example register that addresses name. */
export type Known = {
  /** An open item. */
  item: number
  /** The report in preparation, and a section of it. */
  report: string
  section: string
  /** All reports. */
  reports: string[]
  /** The import of an annex of our own. */
  document: string
}

/** Finds on the pages themselves what the addresses of other pages need. */
export async function findKnown(cookie: string): Promise<Known> {
  const items = await ask('/items?open=1', { cookie })
  const list = await ask('/halfjaarberichten', { cookie })
  const reports = idsIn(list.body, /\/halfjaarberichten\/([0-9a-f-]{36})"/g)
  const named = /\/halfjaarberichten\/([0-9a-f-]{36})"[^>]*>Eerste halfjaarbericht politie 2026/.exec(list.body)
  const report = named?.[1] ?? ''
  const page = await ask(`/halfjaarberichten/${report}`, { cookie })
  const [section = ''] = idsIn(page.body, /\/onderdelen\/([0-9a-f-]{36})"/g)
  const [item = ''] = idsIn(items.body, /\/items\/(\d+)"/g)
  return { item: Number(item), report, section, reports, document: await importExample(cookie) }
}

/** Reads an annex of our own into the register's intake, as the form on /import does; the same one again changes nothing. */
async function importExample(cookie: string): Promise<string> {
  const bytes = await writeDocx(compose(exampleAnnex()))
  const body = new FormData()
  body.set('bestand', new File([bytes], 'bijlage.docx', { type: DOCX_MEDIA_TYPE }))
  const { location } = await ask('/import/upload', { cookie, method: 'POST', headers: FROM_OUR_PAGE, body })
  return location?.split('/').at(-1) ?? ''
}

function idsIn(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, id = '']) => id))]
}

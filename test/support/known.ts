import { compose } from '@/lib/annex/compose'
import { DOCX_MEDIA_TYPE, writeDocx } from '@/lib/annex/write/docx'
import { workStandSchema } from '@/lib/work/stand'
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
  /** A work that came to nothing: a text without items in it was read. */
  work: string
  /** A letter that waits to be applied. */
  letter: string
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
  const annex = new File([await writeDocx(compose(exampleAnnex()))], 'bijlage.docx', { type: DOCX_MEDIA_TYPE })
  const document = await readIn(cookie, annex)
  const work = await readIn(cookie, new File(['Hier staat geen enkele motie of toezegging in.'], 'brief.txt'))
  const letters = await ask('/brieven', { cookie })
  const [letter = ''] = idsIn(letters.body, /\/brieven\/([0-9a-f-]{36})"/g)
  return { item: Number(item), report, section, reports, document: idIn(document), work: idIn(work), letter }
}

/**
 * Reads a file into the register's intake, as the form on /import does without JavaScript, and answers where that leads when
 * it has ended; the same file again changes nothing.
 */
export async function readIn(cookie: string, file: File): Promise<string> {
  const body = new FormData()
  body.set('bestand', file)
  const { location } = await ask('/import/upload', { cookie, method: 'POST', headers: FROM_OUR_PAGE, body })
  if (!location?.startsWith('/werk/')) return location ?? ''
  for (;;) {
    const { state, result } = workStandSchema.parse(JSON.parse((await ask(`${location}/stand`, { cookie })).body))
    if (state !== 'loopt') return result?.href ?? location
  }
}

function idIn(address: string): string {
  return address.split('/').at(-1) ?? ''
}

function idsIn(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([, id = '']) => id))]
}

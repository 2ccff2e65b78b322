import { z } from 'zod'
import type { ReportFinding } from '@/lib/report/checks/finding'

/** What tells one finding of a report from the others, in a form and in a list. */
export function findingKey({ code, sectionId, itemNumber, message }: ReportFinding): string {
  return JSON.stringify([code, sectionId, itemNumber, message])
}

const KEY = z.tuple([z.string().regex(/^W\d{3}$/), z.uuid().nullable(), z.number().nullable(), z.string().max(2000)])

/** The warning that a key stands for; null for an error and for anything else. */
export function readFindingKey(key: string): { code: string; sectionId: string | null; message: string } | null {
  const read = KEY.safeParse(parsed(key))
  if (!read.success) return null
  const [code, sectionId, , message] = read.data
  return { code, sectionId, message }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Where to mend it: the section, and in it the item; for an item that has no section, the list to choose from. */
export function placeOf(reportId: string, { code, sectionId, itemNumber }: ReportFinding): string {
  const report = `/halfjaarberichten/${reportId}`
  if (sectionId === null) return code === 'W511' ? `${report}#voorstel` : report
  return `${report}/onderdelen/${sectionId}${itemNumber === null ? '#text' : `#item-${itemNumber}`}`
}

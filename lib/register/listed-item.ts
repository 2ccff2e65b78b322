import type { ItemRow } from '@/lib/register/queries/list-items'
import { shortMembers } from '@/lib/register/shown'

/** What a line of a list shows of an item, and what its deeds need to begin with. */
export type ListedItem = Pick<
  ItemRow,
  | 'id'
  | 'number'
  | 'version'
  | 'kind'
  | 'title'
  | 'members'
  | 'references'
  | 'handler'
  | 'departmentId'
  | 'themeId'
  | 'motionState'
  | 'status'
  | 'termWords'
  | 'termBy'
  | 'timing'
  | 'marks'
  | 'hits'
>

const MOST_REFERENCES = 2

/** The item as it travels to the browser: members without their parties, its first numbers, and nothing that no line shows. */
export function listedItem(row: ItemRow): ListedItem {
  const { id, number, version, kind, title, status, termWords, termBy, timing, marks, hits } = row
  return {
    id,
    number,
    version,
    kind,
    title,
    members: shortMembers(row.members),
    references: row.references.slice(0, MOST_REFERENCES),
    handler: row.handler,
    departmentId: row.departmentId,
    themeId: row.themeId,
    motionState: row.motionState,
    status,
    termWords,
    termBy,
    timing,
    marks,
    hits,
  }
}

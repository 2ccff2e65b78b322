import { database } from '@/lib/db/database'
import { countsOf, type Counts, type Heap } from '@/lib/register/counts'
import { filterQuery, type Filter } from '@/lib/register/filter'
import {
  NO_TERM_SQL,
  overdueSql,
  POSTPONED_SQL,
  SILENT_SQL,
  soonSql,
  widelySql,
  type Question,
} from '@/lib/register/filter-sql'
import { remembering } from '@/lib/register/queries/remembered'
import { sharedBy } from '@/lib/register/visibility'

const heapsOf = remembering<Heap[]>()

/**
 * How many items the list holds and what each chip in sight would make of it: one statement that heaps the items up by what
 * those chips are about. Pressing one of them asks the database nothing new.
 */
export async function registerCounts(question: Question): Promise<Counts> {
  const heaps = await heapsOf(heapsKey(question), () => countHeaps(question))
  return countsOf(heaps, question.filter)
}

async function countHeaps(question: Question): Promise<Heap[]> {
  const { prisma } = await database()
  const { today } = question
  return prisma.$queryRaw<Heap[]>`
    SELECT i."kind"::text AS kind, i."status"::text AS status,
      CASE WHEN i."closed" THEN 'closed' WHEN ${NO_TERM_SQL} THEN 'noTerm' WHEN ${overdueSql(today)} THEN 'overdue'
        WHEN ${soonSql(today)} THEN 'soon' ELSE 'later' END AS timing,
      ${POSTPONED_SQL} AS postponed, ${SILENT_SQL} AS silent, count(*)::int AS n
    FROM "Item" i WHERE ${widelySql(question)} GROUP BY 1, 2, 3, 4, 5`
}

function heapsKey({ actor, filter, today }: Question): string {
  return `${sharedBy(actor, filter.behandelaar.includes('ik'))} ${today} ${filterQuery({ ...filter, ...WITHOUT_CHIPS })}`
}

const WITHOUT_CHIPS: Partial<Filter> = {
  soort: [],
  status: [],
  open: undefined,
  'te-laat': undefined,
  binnenkort: undefined,
  'zonder-termijn': undefined,
  uitgesteld: undefined,
  'stille-verschuiving': undefined,
  sorteer: undefined,
  richting: 'op',
  pagina: 1,
  na: undefined,
  voor: undefined,
}

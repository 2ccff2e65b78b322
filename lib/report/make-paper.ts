import { z } from 'zod'
import { budgetAnnexOf } from '@/lib/annex/compose/budget-annex'
import { debatePackOf } from '@/lib/annex/compose/debate-pack'
import { PAPER_FORMATS, writePaper } from '@/lib/annex/write/paper'
import type { Actor } from '@/lib/auth/actor'
import { addDays } from '@/lib/calendar/date'
import { today } from '@/lib/calendar/now'
import { budgetSheet } from '@/lib/export/budget'
import { sheetFile, type ExportFile } from '@/lib/export/sheet-file'
import { sheetPaper } from '@/lib/export/sheet-paper'
import { done, refused, type Outcome } from '@/lib/outcome'
import { shownTitle } from '@/lib/register/shown'
import { takenAlong } from '@/lib/register/queries/taken-along'
import { requiredDay } from '@/lib/register/schema'
import { OUTPUT_WORDS, OUTPUTS } from '@/lib/report/outputs'
import { DIRECTORATE, RECENT_DAYS } from '@/lib/report/papers'
import { itemsOn, packPages } from '@/lib/report/queries/register-items'
import { reportFile } from '@/lib/report/queries/report-file'

export const BUDGET_FORMATS = [...PAPER_FORMATS, 'xlsx', 'ods'] as const

/** A paper that somebody asks for: one of a half-year report, the pack for a debate, the annex of the budget, or a list of the register. */
export const paperSchema = z.discriminatedUnion('paper', [
  z.object({ paper: z.literal('report'), id: z.uuid(), output: z.enum(OUTPUTS) }),
  z.object({
    paper: z.literal('debate'),
    debates: z.array(z.string()),
    members: z.array(z.string()),
    format: z.enum(PAPER_FORMATS),
  }),
  z.object({ paper: z.literal('budget'), date: requiredDay, since: requiredDay, format: z.enum(BUDGET_FORMATS) }),
  z.object({ paper: z.literal('list'), query: z.string().max(4_000), format: z.enum(PAPER_FORMATS) }),
])
export type Paper = z.output<typeof paperSchema>

/** The paper in the words of its button. */
export function paperTitle(paper: Paper): string {
  return paper.paper === 'report' ? OUTPUT_WORDS[paper.output] : TITLES[paper.paper]
}

const TITLES = { debate: 'Pakket voor een debat', budget: 'Bijlage bij de begroting', list: 'Lijst uit het register' }

/** The page that shows how far it is besides its own: where it is asked, or for a list, whose page is kept light, where all papers are. */
export function paperHome(paper: Paper): string {
  return paper.paper === 'report' ? `/halfjaarberichten/${paper.id}` : '/stukken'
}

/** Who waits for a paper: told when all is gathered and only the writing is left, and able to stop that. */
type Waiting = { signal: AbortSignal; gathered: () => void }

/** Makes the paper from what the register says now and this reader may see. Refuses with not-found when there is no such report. */
export async function makePaper(actor: Actor, paper: Paper, waiting: Waiting): Promise<Outcome<ExportFile>> {
  switch (paper.paper) {
    case 'report': {
      const file = await reportFile(actor, paper.id, today(), paper.output, waiting)
      return file ?? refused('not-found', 'Dit halfjaarbericht bestaat niet.')
    }
    case 'debate':
      return debatePack(actor, paper, waiting)
    case 'budget':
      return budgetAnnex(actor, paper, waiting)
    case 'list':
      return listPaper(actor, paper, waiting)
  }
}

type Of<Kind extends Paper['paper']> = Extract<Paper, { paper: Kind }>

async function debatePack(
  actor: Actor,
  { debates, members, format }: Of<'debate'>,
  { signal, gathered }: Waiting,
): Promise<Outcome<ExportFile>> {
  const date = today()
  const days = { date, since: addDays(date, -RECENT_DAYS) }
  const pages = await packPages(actor, { debates, members }, days)
  gathered()
  return writePaper(debatePackOf(pages, { ...days, directorate: DIRECTORATE }), format, `Debatpakket ${date}`, signal)
}

async function budgetAnnex(
  actor: Actor,
  { date, since, format }: Of<'budget'>,
  { signal, gathered }: Waiting,
): Promise<Outcome<ExportFile>> {
  const items = await itemsOn(actor, { date, since })
  gathered()
  const name = `Bijlage moties en toezeggingen, peildatum ${date}`
  if (format === 'xlsx' || format === 'ods')
    return done({ ...(await sheetFile(budgetSheet(items, date), format)), fileName: `${name}.${format}` })
  return writePaper(budgetAnnexOf(items, { date, since, directorate: DIRECTORATE }), format, name, signal)
}

async function listPaper(
  actor: Actor,
  { query, format }: Of<'list'>,
  { signal, gathered }: Waiting,
): Promise<Outcome<ExportFile>> {
  const date = today()
  const { sheet, choice } = await takenAlong(actor, query, date)
  gathered()
  const words = {
    label: 'Lijst uit het register',
    title: 'Moties en toezeggingen',
    belongsTo: choice ? shownTitle(choice) : 'Alle items',
    directorate: DIRECTORATE,
  }
  return writePaper(sheetPaper(sheet, words), format, `Register ${date}`, signal)
}

import { may, type Actor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { refused, type Outcome } from '@/lib/outcome'
import { notAllowed } from '@/lib/register/commands/change-item'
import { hindranceOf, sendReport } from '@/lib/report/commands/send-report'
import { findingsOf } from '@/lib/report/queries/check-surroundings'
import { loadReport } from '@/lib/report/queries/load-report'
import { sendReportInput, type SendReportInput } from '@/lib/report/schema'
import { defineWork } from '@/lib/work/kind'

/** Sending as a work behind the request: six files for 600 items take longer than anybody should wait for an answer. */
export const sendReportWork = defineWork({
  name: 'verzenden',
  right: 'report.send',
  schema: sendReportInput,
  title: () => 'Halfjaarbericht verzenden',
  home: ({ id }) => `/halfjaarberichten/${id}`,
  key: ({ id }) => id,
  run: async (actor, input, { progress, signal }) => {
    const sent = await sendReport(actor, input, { progress, signal })
    if (!sent.ok) return sent
    const { number, applied } = sent.value
    const items = applied === 1 ? '1 item is' : `${applied} items zijn`
    return {
      ok: true,
      value: {
        href: `/halfjaarberichten/${input.id}`,
        words: `${number === 1 ? 'Verzonden' : 'Erratum verzonden'}; ${items} bijgewerkt.`,
      },
    }
  },
})

/** Begins the sending when nothing stands in its way; what does is said at once, in the form. */
export async function beginSending(actor: Actor, input: SendReportInput): Promise<Outcome<{ id: string }>> {
  if (!may(actor, 'report.send') || actor.id === null) return notAllowed()
  const { prisma } = await database()
  const report = await loadReport(prisma, actor, input.id)
  if (!report) return refused('not-found', 'Dit halfjaarbericht bestaat niet.')
  if (report.state !== 'voorbereiding') return refused('sent', 'Dit halfjaarbericht is al verzonden.')
  const hindrance = hindranceOf(await findingsOf(prisma, actor, report, input.sentOn))
  return hindrance ?? sendReportWork.start(actor, { ...input, kamerstuk: input.kamerstuk ?? '' })
}

import { setTimeout } from 'node:timers/promises'
import type { Actor } from '@/lib/auth/actor'
import { problem } from '@/lib/auth/door'
import { attachment } from '@/lib/export/attachment'
import type { Paper } from '@/lib/report/make-paper'
import { paperWork } from '@/lib/report/paper-work'
import { forgetWork } from '@/lib/work/commands/steer-work'
import { madeFile } from '@/lib/work/queries/works'
import { whenEnded } from '@/lib/work/run-work'

/** How long one waits for a paper without being told how far it is, in ms. */
const PATIENCE = 1_500

/**
 * The paper as a file when it is there soon, as papers of an ordinary size are; else the way to the page that says how far it is
 * and hands it over, or why there is none. Either way it is made behind the request, and goes on when the person leaves.
 */
export async function answerPaper(actor: Actor, paper: Paper, patience = PATIENCE): Promise<Response> {
  const begun = await paperWork.start(actor, { asker: actor.id, paper })
  if (!begun.ok) return problem(400, 'Niet te maken', begun.message)
  const { id } = begun.value
  await Promise.race([whenEnded(id), setTimeout(patience, undefined, { ref: false })])
  const file = await madeFile(actor, id)
  if (!file) return new Response(null, { status: 303, headers: { location: `/werk/${id}` } })
  await forgetWork(actor, { id })
  return attachment(file)
}

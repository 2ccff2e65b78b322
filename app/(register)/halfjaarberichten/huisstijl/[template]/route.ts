import { DOCX_MEDIA_TYPE } from '@/lib/annex/write/docx'
import { actorForRoute, problem } from '@/lib/auth/door'
import { isId } from '@/lib/db/is-id'
import { attachment } from '@/lib/export/attachment'
import { templateFile } from '@/lib/report/queries/templates'

type Context = { params: Promise<{ template: string }> }

/** A house style as it was uploaded. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await actorForRoute('report.plan')
  if (actor instanceof Response) return actor
  const { template } = await params
  const file = isId(template) ? await templateFile(actor, template) : null
  if (!file) return problem(404, 'Niet gevonden', 'Dit sjabloon bestaat niet.')
  return attachment({ ...file, mediaType: DOCX_MEDIA_TYPE })
}

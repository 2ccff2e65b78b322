import { DOCX_MEDIA_TYPE } from '@/lib/annex/write/docx'
import { sampleTemplate } from '@/lib/annex/write/house-style/sample'
import { actorForRoute } from '@/lib/auth/door'
import { attachment } from '@/lib/export/attachment'

/** A house style to start from. */
export async function GET(): Promise<Response> {
  const actor = await actorForRoute('report.plan')
  if (actor instanceof Response) return actor
  return attachment({ fileName: 'voorbeeld-huisstijl.docx', mediaType: DOCX_MEDIA_TYPE, bytes: await sampleTemplate() })
}

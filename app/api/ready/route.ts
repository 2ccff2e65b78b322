import { problem } from '@/lib/auth/door'
import { isReady } from '@/lib/db/ready'

export const dynamic = 'force-dynamic'

/** Whether this process can do its work now; a load balancer sends nobody here while it cannot. */
export async function GET(): Promise<Response> {
  if (await isReady()) return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
  return problem(503, 'Niet gereed', 'Gestand kan nu niet bij zijn gegevens. Probeer het over een minuut opnieuw.')
}

export const dynamic = 'force-dynamic'

/** Whether this process answers at all; looks at nothing else. */
export function GET(): Response {
  return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })
}

import 'server-only'
import { getServerSession } from 'next-auth'
import { cookies } from 'next/headers'
import { authOptions } from '@/lib/auth/options'
import { endSession } from '@/lib/auth/sessions'
import { done, type Outcome } from '@/lib/outcome'

/** Ends the session behind this request, as next-auth does where there is JavaScript, and takes its cookie back. */
export async function leave(): Promise<Outcome<null>> {
  const options = authOptions()
  const session = await getServerSession(options)
  if (session?.sessionId) await endSession(session.sessionId)
  const cookie = options.cookies?.sessionToken
  const kept = await cookies()
  if (cookie) kept.set(cookie.name, '', { ...cookie.options, maxAge: 0 })
  return done(null)
}

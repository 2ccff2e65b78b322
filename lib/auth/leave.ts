import 'server-only'
import { getServerSession } from 'next-auth'
import { cookies } from 'next/headers'
import { authOptions, sessionCookie } from '@/lib/auth/options'
import { endSession } from '@/lib/auth/sessions'
import { environment } from '@/lib/env'
import { done, type Outcome } from '@/lib/outcome'

/** Ends the session behind this request, as next-auth does where there is JavaScript, and takes its cookie back. */
export async function leave(): Promise<Outcome<null>> {
  const session = await getServerSession(authOptions())
  if (session?.sessionId) await endSession(session.sessionId)
  const secure = environment().origin.startsWith('https:')
  const cookie = { name: sessionCookie(secure), httpOnly: true, sameSite: 'lax', path: '/', secure } as const
  ;(await cookies()).set({ ...cookie, value: '', maxAge: 0 })
  return done(null)
}

import { systemActor } from '@/lib/auth/actor'
import { DEMO_ISSUER } from '@/lib/auth/identities'
import { today } from '@/lib/calendar/now'
import { answerCommand } from '@/lib/cli/run-command'
import { database } from '@/lib/db/database'
import { serveRequests } from '@/lib/db/door'
import { StartProblem, textOf } from '@/lib/db/problem'
import { environment, problemsOf } from '@/lib/env'
import { renewSearchWords } from '@/lib/register/commands/renew-search-words'
import { startTimer } from '@/lib/timer/start-timer'
import { seedExampleRegister } from '@/prisma/seed'

/**
 * Readies the server: checks the environment, opens and migrates the database, loads the example register into an empty
 * embedded one, and from then on answers the command line and does what is due each minute. Ends the process with the reasons, one Dutch line each, when
 * Gestand may not or cannot start like this.
 */
export async function startServer(variables: Record<string, string | undefined>): Promise<void> {
  try {
    refuseAny(problemsOf(variables))
    const { prisma } = await database()
    const demoAccounts = await prisma.user.count({ where: { issuer: DEMO_ISSUER, disabledAt: null } })
    refuseAny(problemsOf(variables, demoAccounts))
    if (!environment().production) await seedExampleRegister(today())
    serveRequests(answerCommand)
    startTimer()
    void renewInBackground()
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error
    console.error(`\nGestand start niet.\n${error.message}\n`)
    process.exit(1)
  }
}

/** After an update that makes search words otherwise: items are found by the old ones until theirs are made again. */
async function renewInBackground(): Promise<void> {
  try {
    await renewSearchWords(systemActor('systeem'))
  } catch (error) {
    console.error(JSON.stringify({ level: 'error', message: 'search words were not renewed', reason: textOf(error) }))
  }
}

function refuseAny(problems: readonly string[]): void {
  if (problems.length > 0) throw new StartProblem(problems.map((problem) => `- ${problem}`).join('\n'))
}

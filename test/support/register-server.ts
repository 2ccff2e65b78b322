import { day } from '@/lib/calendar/date'
import { answerCommand } from '@/lib/cli/run-command'
import { database } from '@/lib/db/database'
import { serveRequests } from '@/lib/db/door'
import { seedExampleRegister } from '@/prisma/seed'

/** A process that holds the data folder with the example register and answers the command line, as the server does. */
await database()
await seedExampleRegister(day('2026-11-22'))
serveRequests(answerCommand)
console.log('ready')
process.stdin.resume()

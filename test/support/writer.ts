import { appendFileSync } from 'node:fs'
import { logEvent } from '@/lib/audit/log'
import { systemActor } from '@/lib/auth/actor'
import { database } from '@/lib/db/database'
import { inTransaction } from '@/lib/db/transaction'
import { done } from '@/lib/outcome'

/**
 * A process that writes until it is killed: four writers at once make themes with a party of the same name, and move
 * them, each with an event in the same transaction. What was acknowledged goes to a file outside the database.
 */
const [acknowledged = '', round = ''] = process.argv.slice(2)
const actor = systemActor('systeem')

await database()
await make(`${round}-first`)
appendFileSync(acknowledged, `${round}-first 0\n`)
console.log('writing')
await Promise.all([1, 2, 3, 4].map(write))

async function write(writer: number): Promise<void> {
  for (let number = 1; ; number += 1) {
    const name = `${round}-${writer}-${number}`
    await make(name)
    appendFileSync(acknowledged, `${name} 0\n`)
    for (let order = 1; order <= 3; order += 1) {
      await move(name, order)
      appendFileSync(acknowledged, `${name} ${order}\n`)
    }
  }
}

async function make(name: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.theme.create({ data: { name, order: 0 } })
    await tx.party.create({ data: { abbreviation: name } })
    await logEvent(tx, actor, { action: 'theme.make', objectType: 'theme', objectId: null, label: name })
    return done(name)
  })
}

async function move(name: string, order: number): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.theme.update({ where: { name }, data: { order } })
    await logEvent(tx, actor, {
      action: 'theme.move',
      objectType: 'theme',
      objectId: null,
      label: name,
      after: { order },
    })
    return done(order)
  })
}

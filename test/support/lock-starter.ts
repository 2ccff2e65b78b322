import { createInterface } from 'node:readline'
import { ownFolder } from '@/lib/db/folder'
import { takeLock } from '@/lib/db/lock'
import { textOf } from '@/lib/db/problem'

/** A process that tries to take the lock of a folder for every line on its standard input, and says how it went. */
const folder = await ownFolder(process.argv[2] ?? '')
console.log('ready')
for await (const _line of createInterface({ input: process.stdin })) {
  const started = performance.now()
  const verdict = await takeLock(folder, () => {}).then(
    () => 'holds',
    (error: unknown) => `refused ${textOf(error)}`,
  )
  console.log(`${Math.round(performance.now() - started)} ${verdict}`)
}

import { createReadStream } from 'node:fs'
import { systemActor } from '@/lib/auth/actor'
import { restoreBackup } from '@/lib/backup/restore-backup'
import { pathOf, type Run } from '@/lib/cli/command'
import { database } from '@/lib/db/database'
import { codeOf } from '@/lib/db/problem'
import { done, refused } from '@/lib/outcome'

/** Replaces everything in the database by a backup, whole or not at all. */
export const run: Run = async ({ words }, surroundings) => {
  const path = pathOf(surroundings, words[0])
  try {
    const restored = await restoreBackup(await database(), systemActor('opdrachtregel', surroundings.user), () =>
      createReadStream(path),
    )
    return restored.ok
      ? done(
          `Teruggezet: ${restored.value.rows} rijen van ${restored.value.madeAt}. Het logboek klopt (${restored.value.events} gebeurtenissen).\n`,
        )
      : restored
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return refused('unreadable', `Het bestand ${path} bestaat niet.`)
    if (codeOf(error) === 'EACCES' || codeOf(error) === 'EISDIR')
      return refused('unreadable', `Het bestand ${path} is niet te lezen.`)
    throw error
  }
}

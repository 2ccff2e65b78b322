import { writeBackup } from '@/lib/backup/write-backup'
import { pathOf, type Run } from '@/lib/cli/command'
import { writeOutput } from '@/lib/cli/write-output'
import { database } from '@/lib/db/database'
import { done } from '@/lib/outcome'

/** Writes everything in the database to one file that both kinds of database can take back. */
export const run: Run = async ({ words }, surroundings) => {
  const path = pathOf(surroundings, words[0])
  const { pool } = await database()
  const counts = { rows: 0 }
  const written = await writeOutput(path, writeBackup(pool, counts))
  return written.ok ? done(`${path}: ${counts.rows} rijen, ${Math.ceil(written.value.size / 1024)} kB\n`) : written
}

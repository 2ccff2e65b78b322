import { chmod, mkdir, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { StartProblem, textOf } from '@/lib/db/problem'

/** The folder with everything the embedded default keeps: the database, the secret, the lock. `GESTAND_DATA` or `data`. */
export function dataFolder(environment: Record<string, string | undefined> = process.env): string {
  return resolve(/* turbopackIgnore: true */ process.cwd(), environment.GESTAND_DATA || 'data')
}

/** The part of the data folder that PGlite fills. */
export function databaseFolder(folder: string): string {
  return join(/* turbopackIgnore: true */ folder, 'database')
}

/**
 * Makes the folder where it is missing and closes it to other users (PGlite writes its files world-writable),
 * and answers its real path, so that two names of one folder are one folder.
 */
export async function ownFolder(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await chmod(folder, 0o700)
    return await realpath(folder)
  } catch (error) {
    throw new StartProblem(
      `De gegevensmap ${folder} is niet te gebruiken (${textOf(error)}). ` +
        'Geef deze gebruiker rechten op de map, of kies met GESTAND_DATA een andere.',
    )
  }
}

import { rename, rm } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { codeOf } from '@/lib/db/problem'
import { done, refused, type Outcome } from '@/lib/outcome'

const WHY: Record<string, string> = {
  ENOENT: 'de map bestaat niet',
  ENOTDIR: 'de map bestaat niet',
  EACCES: 'deze gebruiker mag daar niet schrijven',
  EPERM: 'deze gebruiker mag daar niet schrijven',
  EROFS: 'daar mag niet geschreven worden',
  EISDIR: 'dat is een map',
  ENOSPC: 'de schijf is vol',
}

/**
 * Writes a file that was named on the command line: whole or not at all, readable for this user only. What stood there
 * is replaced when the new one is complete and on disk.
 */
export async function writeOutput(
  path: string,
  parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Outcome<{ size: number }>> {
  const draft = `${path}.${randomBytes(4).toString('hex')}.deel`
  try {
    const file = await open(draft, 'wx', 0o600)
    let size = 0
    try {
      for await (const part of parts) size += (await file.write(part)).bytesWritten
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(draft, path)
    return done({ size })
  } catch (error) {
    await rm(draft, { force: true })
    const why = WHY[codeOf(error) ?? '']
    if (why === undefined) throw error
    return refused('unwritable', `Het bestand ${path} is niet te schrijven: ${why}.`)
  }
}

import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { codeOf } from '@/lib/db/problem'
import { done, refused, type Outcome } from '@/lib/outcome'

export type InputFile = { name: string; bytes: Uint8Array<ArrayBuffer> }

const WHY: Record<string, string> = {
  ENOENT: 'bestaat niet',
  EACCES: 'mag deze gebruiker niet lezen',
  EISDIR: 'is een map',
}

/** No document for Gestand is larger; a larger file is not even loaded. */
const LARGEST = 512 * 1024 * 1024

/** A file that was named on the command line. */
export async function readInput(path: string): Promise<Outcome<InputFile>> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST) return refused('too-large', `Het bestand ${path} is te groot.`)
    return done({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
  } catch (error) {
    const code = codeOf(error)
    if (code === null) throw error
    const why = WHY[code] ?? `is niet te lezen (${code})`
    return refused('unreadable', `Het bestand ${path} ${why}.`)
  }
}

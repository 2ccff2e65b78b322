import { createHash } from 'node:crypto'
import { pipeline, type Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip } from 'node:zlib'
import { footerSchema, headerSchema, rowSchema, type BackupHeader, type BackupRow } from '@/lib/backup/schema'
import { codeOf } from '@/lib/db/problem'
import { done, refused, type Outcome } from '@/lib/outcome'

const NO_BACKUP = refused(
  'no-backup',
  'Dit is geen reservekopie van Gestand, of zij is afgebroken of beschadigd. Er is niets veranderd.',
)

/** Reads a whole backup without keeping it: answers its header when every row is there and the hash fits. */
export async function checkBackup(open: () => Readable): Promise<Outcome<BackupHeader & { rows: number }>> {
  const lines = linesOf(open())
  try {
    const first = await lines.next()
    const header = headerSchema.safeParse(parsed(first.value))
    if (first.done || !header.success) return NO_BACKUP
    const hash = createHash('sha256').update(`${first.value}\n`)
    const counts = header.data.tables.map(() => 0)
    let last: string | null = null
    for await (const line of lines) {
      if (last !== null && !counted(last, header.data, counts)) return NO_BACKUP
      if (last !== null) hash.update(`${last}\n`)
      last = line
    }
    const footer = footerSchema.safeParse(parsed(last))
    const complete = header.data.tables.every((table, index) => table.rows === counts[index])
    if (!footer.success || footer.data.sha256 !== hash.digest('hex') || !complete) return NO_BACKUP
    return done({ ...header.data, rows: footer.data.rows })
  } catch (error) {
    if (isDamaged(error)) return NO_BACKUP
    throw error
  }
}

/** The rows of a backup that was checked. */
export async function* rowsOfBackup(open: () => Readable): AsyncGenerator<BackupRow> {
  let before: string | null = null
  let isHeader = true
  for await (const line of linesOf(open())) {
    if (before !== null) yield rowSchema.parse(parsed(before))
    if (isHeader) isHeader = false
    else before = line
  }
}

/** No line is longer: the largest file that is taken in is 25 MB. */
const LONGEST_LINE = 128 * 1024 * 1024

/** The lines of a gzip; throws when it is damaged or ends too soon. */
async function* linesOf(source: Readable): AsyncGenerator<string, undefined> {
  const plain = createGunzip()
  pipeline(source, plain, () => undefined)
  const decoder = new StringDecoder('utf8')
  let begun: string[] = []
  let length = 0
  for await (const chunk of plain) {
    const [end = '', ...further] = decoder.write(chunk).split('\n')
    for (const next of [null, ...further]) {
      if (next !== null) {
        yield begun.join('')
        begun = []
        length = 0
      }
      begun.push(next ?? end)
      length += (next ?? end).length
    }
    if (length > LONGEST_LINE) throw new Damaged('a line is too long')
  }
  if (length > 0) throw new Damaged('the last line has no end')
}

class Damaged extends Error {}

function counted(line: string, { tables }: BackupHeader, counts: number[]): boolean {
  const row = rowSchema.safeParse(parsed(line))
  if (!row.success) return false
  const [table, values] = row.data
  if (values.length !== tables[table]?.columns.length) return false
  counts[table] = (counts[table] ?? 0) + 1
  return true
}

function parsed(line: string | null | undefined): unknown {
  try {
    return JSON.parse(line ?? '')
  } catch {
    return undefined
  }
}

/** zlib's own words for a file that is no gzip, or not whole. */
function isDamaged(error: unknown): boolean {
  return (
    error instanceof Damaged ||
    ['Z_DATA_ERROR', 'Z_BUF_ERROR', 'ERR_STREAM_PREMATURE_CLOSE'].includes(codeOf(error) ?? '')
  )
}

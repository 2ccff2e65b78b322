import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { codeOf, StartProblem } from '@/lib/db/problem'

/** Where the sockets of one data folder stand: files in `folder` whose name begins with `prefix`. */
export type SocketPlace = { folder: string; prefix: string }

/** What a process of Gestand says to whoever connects. `starting` has not yet been allowed to open the folder. */
export type Greeting = z.infer<typeof greetingSchema>
const greetingSchema = z.object({ pid: z.number(), state: z.enum(['starting', 'holding']) })

/** A process that answered, with the lines that follow its greeting. */
export type Peer = { greeting: Greeting; socket: Socket; lines: AsyncIterator<string> }

/** The longest path a local socket may have: 103 bytes on macOS, 107 on Linux. */
const LONGEST_PATH = 103
const NAME_ROOM = 'lock-12345678-12345678'.length + 1
const GREETING_WITHIN = 1_000

/**
 * The data folder itself, closed to other users; where its path is too long for a socket, a folder of this user in the
 * folder for temporary files, which every process of this user then has to share (mind TMPDIR and PrivateTmp).
 */
export function socketPlace(realFolder: string): SocketPlace {
  if (Buffer.byteLength(realFolder) + NAME_ROOM <= LONGEST_PATH) return { folder: realFolder, prefix: 'lock-' }
  return { folder: ownTemporaryFolder(), prefix: `${folderHash(realFolder)}-` }
}

/** A short name for a folder, the same in every process. */
export function folderHash(realFolder: string): string {
  return createHash('sha256').update(realFolder).digest('hex').slice(0, 12)
}

/** The paths of all sockets of the place, dead ones too. */
export function socketsAt(place: SocketPlace): string[] {
  const names = readdirSync(place.folder).filter((name) => name.startsWith(place.prefix))
  return names.map((name) => join(place.folder, name))
}

/**
 * Connects and waits for the greeting.
 * `dead`: the process ended without clearing up; `gone`: it is ending now; `silent`: it lives but does not answer.
 */
export function greet(path: string): Promise<Peer | 'dead' | 'gone' | 'silent'> {
  return new Promise((answer) => {
    const socket = connect(path)
    const give = (found: Peer | 'dead' | 'gone' | 'silent') => {
      clearTimeout(patience)
      if (typeof found === 'string') socket.destroy()
      answer(found)
    }
    const patience = setTimeout(() => give('silent'), GREETING_WITHIN)
    socket.on('error', (error) => give(deathOf(codeOf(error))))
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
    lines.next().then(
      (first) => {
        const greeting = first.done ? null : readGreeting(first.value)
        give(greeting ? { greeting, socket, lines } : 'gone')
      },
      () => give('gone'),
    )
  })
}

function deathOf(code: string | null): 'dead' | 'gone' | 'silent' {
  if (code === 'ECONNREFUSED') return 'dead'
  return code === 'ENOENT' || code === 'ECONNRESET' || code === 'EPIPE' ? 'gone' : 'silent'
}

function readGreeting(line: string): Greeting | null {
  try {
    return greetingSchema.parse(JSON.parse(line))
  } catch {
    return null
  }
}

function ownTemporaryFolder(): string {
  const { uid } = userInfo()
  const folder = join(tmpdir(), `gestand-${uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  if (found.isDirectory() && found.uid === uid && (found.mode & 0o077) === 0) return folder
  throw new StartProblem(
    `De map ${folder} is niet alleen van deze gebruiker. Verwijder haar, of kies met GESTAND_DATA een kortere gegevensmap.`,
  )
}

import { randomBytes } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf, StartProblem, textOf } from '@/lib/db/problem'
import { folderHash, greet, socketPlace, socketsAt, type Greeting, type SocketPlace } from '@/lib/db/socket'

/** The right to open a data folder, held until `release` or the end of the process. */
export type Lock = { release: () => Promise<void> }

type Door = { server: Server; guests: Set<Socket> }
type Claim = { path: string; greeting: Greeting; close: () => Promise<void> }

const DECIDED_WITHIN = 1_500

/**
 * Takes the exclusive right to a data folder, or throws a StartProblem that names the process that has it.
 * `welcome` gets every connection that comes in while the lock is held (see door.ts).
 *
 * PGlite does not guard its folder and Node has no flock, so the lock is a listening local socket: the system closes
 * it with the process, also after kill -9. Every starter listens under a name of its own that is never used again, so
 * a name that refuses connections is certainly dead and may be removed by anybody. After listening a starter looks
 * at the others: one that holds the lock, or that is starting under a lower name, has precedence; one that is
 * starting under a higher name may not have seen us, so its decision is awaited. Of any two starters the second to
 * listen sees the first, so never do both go on.
 */
export async function takeLock(realFolder: string, welcome: (socket: Socket) => void): Promise<Lock> {
  if (process.platform === 'win32') return takePipe(realFolder, welcome)
  const place = socketPlace(realFolder)
  const claim = await listenAt(place, realFolder, welcome)
  try {
    await awaitTurn(place, claim, realFolder)
    claim.greeting.state = 'holding'
  } catch (error) {
    await claim.close()
    throw error
  }
  return { release: claim.close }
}

/** Listens under a hidden name and shows it only when it answers: a socket that is bound but deaf looks dead. */
async function listenAt(place: SocketPlace, realFolder: string, welcome: (socket: Socket) => void): Promise<Claim> {
  const name = `${randomBytes(4).toString('hex')}-${process.pid}`
  const hidden = join(place.folder, `new-${name}`)
  const path = join(place.folder, `${place.prefix}${name}`)
  const greeting: Greeting = { pid: process.pid, state: 'starting' }
  const door = greetingDoor(greeting, welcome)
  try {
    await listen(door, hidden)
  } catch (error) {
    throw new StartProblem(
      `Gestand kan de gegevensmap ${realFolder} niet voor zichzelf reserveren (${textOf(error)}). ` +
        'Kies met GESTAND_DATA een map op een eigen schijf van deze computer.',
    )
  }
  renameSync(hidden, path)
  const close = async () => {
    rmSync(path, { force: true })
    await closed(door)
  }
  return { path, greeting, close }
}

async function awaitTurn(place: SocketPlace, own: Claim, realFolder: string): Promise<void> {
  const deadline = performance.now() + DECIDED_WITHIN
  for (;;) {
    let undecided = 0
    for (const path of socketsAt(place)) {
      if (path === own.path) continue
      const peer = await greet(path)
      if (peer === 'dead') rmSync(path, { force: true })
      if (peer === 'dead' || peer === 'gone') continue
      if (peer === 'silent') throw inUse(realFolder, pidIn(path))
      peer.socket.destroy()
      if (peer.greeting.state === 'holding' || path < own.path) throw inUse(realFolder, peer.greeting.pid)
      undecided += 1
    }
    if (undecided === 0) return
    if (performance.now() > deadline) throw inUse(realFolder, null)
    await pause(10)
  }
}

/** Windows gives a pipe name to one process at a time and forgets it with the process, so the name itself is the lock. */
async function takePipe(realFolder: string, welcome: (socket: Socket) => void): Promise<Lock> {
  const door = greetingDoor({ pid: process.pid, state: 'holding' }, welcome)
  const path = pipeOf(realFolder)
  try {
    await listen(door, path)
  } catch (error) {
    if (codeOf(error) !== 'EADDRINUSE' && codeOf(error) !== 'EACCES') throw error
    const peer = await greet(path)
    if (typeof peer === 'string') throw inUse(realFolder, null)
    peer.socket.destroy()
    throw inUse(realFolder, peer.greeting.pid)
  }
  return { release: () => closed(door) }
}

/** The name of the pipe that guards a data folder on Windows. */
export function pipeOf(realFolder: string): string {
  return `\\\\.\\pipe\\gestand-${folderHash(realFolder.toLowerCase())}`
}

function greetingDoor(greeting: Greeting, welcome: (socket: Socket) => void): Door {
  const guests = new Set<Socket>()
  const server = createServer((socket) => {
    guests.add(socket)
    socket.on('close', () => guests.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.write(`${JSON.stringify(greeting)}\n`)
    if (greeting.state === 'holding') welcome(socket)
    else socket.end()
  })
  return { server: server.unref(), guests }
}

function listen({ server }: Door, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(path, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

function closed({ server, guests }: Door): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    for (const guest of guests) guest.destroy()
  })
}

function inUse(folder: string, pid: number | null): StartProblem {
  const who = pid === null ? 'een ander proces van Gestand' : `een ander proces van Gestand (pid ${pid})`
  const what = pid === null ? 'Stop dat proces' : `Stop dat proces (kill ${pid})`
  return new StartProblem(
    `De gegevensmap ${folder} is in gebruik door ${who}. ${what}, of kies met GESTAND_DATA een andere map.`,
  )
}

function pidIn(path: string): number | null {
  const pid = Number(path.slice(path.lastIndexOf('-') + 1))
  return Number.isInteger(pid) ? pid : null
}

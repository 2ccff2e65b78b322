import type { Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { pipeOf } from '@/lib/db/lock'
import { textOf } from '@/lib/db/problem'
import { greet, socketPlace, socketsAt, type Peer } from '@/lib/db/socket'

/**
 * The command line, beside a running server with the embedded database: only the server may open the data folder, so
 * the command line sends it the command over the socket of the lock and prints what comes back. Only this user can
 * reach that socket. Both sides write lines of JSON.
 */
export type DoorRequest = z.infer<typeof requestSchema>
const requestSchema = z.object({
  command: z.string(),
  args: z.array(z.string()),
  /** Absolute; where relative paths in `args` start. */
  workingFolder: z.string(),
  /** Who sits at the keyboard, for the audit log. */
  user: z.string(),
})

/** Where a command writes: `out` is for its answer, `err` for everything that is not. Texts bring their own newlines. */
export type CommandOutput = { out: (text: string) => void; err: (text: string) => void }

/** Runs a command and answers its exit code. */
export type RequestHandler = (request: DoorRequest, output: CommandOutput) => Promise<number>

const messageSchema = z.union([
  z.object({ out: z.string() }),
  z.object({ err: z.string() }),
  z.object({ exit: z.number() }),
])
type Message = z.infer<typeof messageSchema>

declare global {
  var gestandRequestHandler: RequestHandler | undefined
}

/** From now on this process answers the command line with `handler`. Kept on globalThis, as Next has several module graphs. */
export function serveRequests(handler: RequestHandler): void {
  globalThis.gestandRequestHandler = handler
}

/** Reads one request from a connection, runs it and closes the connection. */
export async function answerRequest(socket: Socket): Promise<void> {
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]()
  const send = (message: Message) => {
    if (socket.writable) socket.write(`${JSON.stringify(message)}\n`)
  }
  try {
    const line = await lines.next()
    if (line.done) return
    const handler = globalThis.gestandRequestHandler
    if (!handler) throw new Error('De server is nog aan het starten. Probeer het over een paar tellen opnieuw.')
    const output = { out: (out: string) => send({ out }), err: (err: string) => send({ err }) }
    send({ exit: await handler(requestSchema.parse(JSON.parse(line.value)), output) })
  } catch (error) {
    send({ err: `${textOf(error)}\n` })
    send({ exit: 1 })
  } finally {
    socket.end()
  }
}

/**
 * Lets the process that holds the data folder run a command. Answers its exit code, or null when no process holds
 * the folder, in which case the caller may open it itself.
 */
export async function askServer(
  realFolder: string,
  request: DoorRequest,
  output: CommandOutput,
): Promise<number | null> {
  const holder = await findHolder(realFolder)
  if (!holder) return null
  holder.socket.write(`${JSON.stringify(request)}\n`)
  for (;;) {
    const line = await holder.lines.next()
    if (line.done) break
    const message = messageSchema.parse(JSON.parse(line.value))
    if ('exit' in message) return message.exit
    if ('out' in message) output.out(message.out)
    else output.err(message.err)
  }
  output.err('De server stopte voordat de opdracht klaar was. Kijk in het register wat er wel en niet is vastgelegd.\n')
  return 1
}

async function findHolder(realFolder: string): Promise<Peer | null> {
  const paths = process.platform === 'win32' ? [pipeOf(realFolder)] : socketsAt(socketPlace(realFolder))
  for (const path of paths) {
    const peer = await greet(path)
    if (typeof peer === 'string') continue
    if (peer.greeting.state === 'holding') return peer
    peer.socket.destroy()
  }
  return null
}

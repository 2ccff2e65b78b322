import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A server that runs, or that refused: its lines until it was ready, and what it wrote on standard error so far. */
export type Gestand = {
  pid: number | undefined
  address: string
  lines: string[]
  errors: () => string
  /** The exit code, when it has ended. */
  ended: Promise<number | null>
  stop: () => void
  /** As when whoever started it is gone: nobody reads what it says any more. */
  deafen: () => void
}

/** Runs `npm start` on a data folder, with `variables` besides, and waits until it is ready or has ended. */
export async function startGestand(
  folder: string,
  port: number,
  variables: Record<string, string> = {},
): Promise<Gestand> {
  const address = `http://localhost:${port}`
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      GESTAND_DATA: folder,
      NEXTAUTH_URL: address,
      TZ: 'Pacific/Auckland',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    errors += part
  })
  const ended = once(child, 'close').then(() => child.exitCode)
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line)
    if (line.startsWith('Stoppen:')) break
  }
  child.stdout.resume()
  return {
    pid: child.pid,
    address,
    lines,
    errors: () => errors,
    ended,
    stop: () => void child.kill('SIGTERM'),
    deafen: () => {
      child.stdout.destroy()
      child.stderr.destroy()
    },
  }
}

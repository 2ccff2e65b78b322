import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

export type Ended = { code: number; out: string; err: string }

/** Runs the command line as a process of its own and waits for its end. */
export async function gestandCommand(args: string[], environment: Record<string, string> = {}): Promise<Ended> {
  const program = ['--conditions=react-server', '--import', 'tsx', 'scripts/gestand.ts', ...args]
  const { DATABASE_URL: _none, ...own } = process.env
  const child = spawn(process.execPath, program, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...own, ...environment } })
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, out, err }
}

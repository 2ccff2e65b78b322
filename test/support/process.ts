import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** A running TypeScript program: what it prints line by line, and how to end it. */
export type Program = {
  child: ChildProcess
  nextLine: () => Promise<string>
  say: (line: string) => void
  kill: (signal?: NodeJS.Signals) => Promise<void>
}

/** Starts a TypeScript file of the project as a process of its own. */
export function run(file: string, args: string[], environment: Record<string, string> = {}): Program {
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const ended = once(child, 'exit')
  return {
    child,
    nextLine: async () => {
      const line = await lines.next()
      if (line.done) throw new Error(`${file} ended without another line`)
      return line.value
    },
    say: (line) => void child.stdin.write(`${line}\n`),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal)
      await ended
    },
  }
}

import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** No step takes longer than this; one that does is ended and has failed. */
const LONGEST = 40 * 60_000

/**
 * Runs a program to its end without showing what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, fresh?: string }} [options] fresh: a file of an earlier run, removed first
 * @returns {Promise<{ code: number, all: string }>} its exit code and what it printed, in order
 */
export function run(command, args, { env = {}, fresh } = {}) {
  if (fresh) rmSync(fresh, { force: true })
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LONGEST,
    })
    const all = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => all.push(bytes))
    const ended = (code, more = '') => resolve({ code, all: Buffer.concat(all).toString('utf8') + more })
    child.on('error', (error) => ended(127, `${error.message}\n`))
    child.on('close', (code) => ended(code ?? 1))
  })
}

/** A tool from node_modules, run by this Node: `node('next/dist/bin/next', ['build'])`. */
export function node(file, args, options) {
  return run(process.execPath, [`node_modules/${file}`, ...args], options)
}

/** A step failed; `message` is Dutch and says what to do. */
export class StepFailed extends Error {}

/** Says what is being done and how long it took; on failure shows what the step printed and what to do. */
export async function step(title, advice, work) {
  const started = performance.now()
  process.stderr.write(`Gestand · ${title} …\n`)
  const { code, all } = await work()
  if (code !== 0) throw new StepFailed(`${all.trimEnd()}\n\nDit ging mis: ${title}. ${advice}`)
  process.stderr.write(`Gestand · ${title}: klaar in ${Math.round((performance.now() - started) / 1000)} s\n`)
}

/** Runs a script's main function in the folder of the project; a failed step ends the process with its message and exit code 1. */
export async function main(work) {
  try {
    process.chdir(fileURLToPath(new URL('..', import.meta.url)))
    await work()
  } catch (error) {
    console.error(error instanceof StepFailed ? `\n${error.message}\n` : error)
    process.exit(1)
  }
}

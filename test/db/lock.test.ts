import { readdirSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { askServer, answerRequest, serveRequests } from '@/lib/db/door'
import { ownFolder } from '@/lib/db/folder'
import { takeLock } from '@/lib/db/lock'
import { StartProblem } from '@/lib/db/problem'
import { run, type Program } from '@/test/support/process'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder = ''
let programs: Program[] = []

beforeEach(async () => {
  folder = await ownFolder(await mkdtemp(join(tmpdir(), 'gestand-lock-')))
})

afterEach(async () => {
  await Promise.all(programs.map((program) => program.kill()))
  programs = []
  await rm(folder, { recursive: true, force: true })
})

async function starter(of: string = folder): Promise<Program> {
  const program = run('test/support/lock-starter.ts', [of])
  programs.push(program)
  await program.nextLine()
  return program
}

async function tryLock(program: Program): Promise<{ milliseconds: number; verdict: string }> {
  program.say('go')
  const [, milliseconds, verdict] = /^(\d+) (.*)$/.exec(await program.nextLine()) ?? []
  return { milliseconds: Number(milliseconds), verdict: verdict ?? '' }
}

test('a second process is refused within two seconds, in Dutch, with the process to stop and the way out', async () => {
  const first = await starter()
  expect((await tryLock(first)).verdict).toBe('holds')
  const started = performance.now()
  const refusal = await takeLock(folder, () => {}).catch((error: unknown) => error)
  expect(performance.now() - started).toBeLessThan(2_000)
  expect(refusal).toBeInstanceOf(StartProblem)
  expect(String(refusal)).toContain(`(pid ${first.child.pid}). Stop dat proces`)
  expect(String(refusal)).toContain('GESTAND_DATA')
})

test('of twenty that start at once exactly one goes on, also over what a killed process left behind', async () => {
  const dead = await starter()
  const racers = await Promise.all(Array.from({ length: 20 }, () => starter()))
  expect((await tryLock(dead)).verdict).toBe('holds')
  await dead.kill()
  expect(readdirSync(folder)).toHaveLength(1)
  for (let round = 1; round <= 5; round += 1) {
    const results = await Promise.all(racers.map(tryLock))
    const [winner] = racers.splice(
      results.findIndex(({ verdict }) => verdict === 'holds'),
      1,
    )
    expect(results.filter(({ verdict }) => verdict === 'holds')).toHaveLength(1)
    expect(results.filter(({ verdict }) => verdict.startsWith('refused De gegevensmap'))).toHaveLength(racers.length)
    expect(Math.max(...results.map(({ milliseconds }) => milliseconds))).toBeLessThan(2_000)
    await winner?.kill()
  }
})

test('the lock of a process that was killed is taken over at once', async () => {
  for (const program of await Promise.all([starter(), starter()])) {
    expect((await tryLock(program)).verdict).toBe('holds')
    await program.kill()
  }
})

test('a process that holds the lock but hangs keeps it', async () => {
  const hung = await starter()
  expect((await tryLock(hung)).verdict).toBe('holds')
  hung.child.kill('SIGSTOP')
  await expect(takeLock(folder, () => {})).rejects.toThrow(`(pid ${hung.child.pid})`)
})

test('a released lock is free, and leaves nothing in the folder', async () => {
  const lock = await takeLock(folder, () => {})
  await lock.release()
  expect(readdirSync(folder)).toEqual([])
  await (await takeLock(folder, () => {})).release()
})

test('a folder whose path is too long for a socket is guarded as well', async () => {
  const long = await ownFolder(join(folder, 'a'.repeat(60), 'b'.repeat(60)))
  const first = await starter(long)
  expect((await tryLock(first)).verdict).toBe('holds')
  await expect(takeLock(long, () => {})).rejects.toThrow('is in gebruik')
})

test('the data folder is closed to other users', () => {
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('the command line runs its command in the process that holds the folder, and gets its words and exit code', async () => {
  const lock = await takeLock(folder, (socket) => void answerRequest(socket))
  serveRequests(async ({ command, args, workingFolder, user }, { out, err }) => {
    out(`${command} ${args.join(' ')}\nin ${workingFolder}\n`)
    err(`door ${user}: éë\n`)
    return 3
  })
  const said: string[] = []
  const output = { out: (text: string) => said.push(`out ${text}`), err: (text: string) => said.push(`err ${text}`) }
  const request = { command: 'overdue', args: ['--on', '2026-11-22'], workingFolder: '/ergens', user: 'proef' }
  expect(await askServer(folder, request, output)).toBe(3)
  expect(said).toEqual(['out overdue --on 2026-11-22\nin /ergens\n', 'err door proef: éë\n'])
  await lock.release()
  expect(await askServer(folder, request, output)).toBeNull()
})

test('a command that throws ends with exit code 1 and its message on standard error', async () => {
  const lock = await takeLock(folder, (socket) => void answerRequest(socket))
  serveRequests(() => Promise.reject(new Error('Dat bestand is er niet.')))
  const said: string[] = []
  const output = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) }
  expect(await askServer(folder, { command: 'read', args: [], workingFolder: '/', user: '' }, output)).toBe(1)
  expect(said).toEqual(['Dat bestand is er niet.\n'])
  await lock.release()
})

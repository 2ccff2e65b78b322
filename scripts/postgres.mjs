import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from './free-port.mjs'

/** Nothing of this server outlives the tests, so it need not wait for the disk; its zone is not UTC on purpose. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'max_connections=200', 'timezone=Europe/Amsterdam']

/**
 * A PostgreSQL server for the time of the tests, in a temporary folder, on a free port of this computer only, with a
 * password of its own. PostgreSQL refuses to run as root; root runs it as the user of the Debian package, or nobody.
 * @param {string} programs the folder with initdb and pg_ctl
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startPostgres(programs) {
  const owner = process.getuid?.() === 0 ? ordinaryUser() : null
  const folder = mkdtempSync(join(tmpdir(), 'gestand-postgres-'))
  const password = randomBytes(16).toString('hex')
  const passwordFile = join(folder, 'password')
  const data = join(folder, 'data')
  const port = await freePort()
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (owner) for (const path of [folder, passwordFile]) chownSync(path, owner.uid, owner.gid)

  const call = (program, args) => {
    const result = spawnSync(join(programs, program), args, { cwd: folder, encoding: 'utf8', ...owner })
    if (result.status === 0) return
    throw new Error(`${program}: ${result.error?.message ?? `${result.stdout}${result.stderr}`}`)
  }
  const stop = () => {
    spawnSync(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'], { cwd: folder, ...owner })
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', stop)
  const user = ['-U', 'gestand', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  call('initdb', ['-D', data, '-E', 'UTF8', '--locale=C', '--no-sync', ...user])
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, ...SETTINGS]
  const options = settings.map((setting) => `-c ${setting}`).join(' ')
  call('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-o', options, '-w', '-t', '60', 'start'])
  return { url: `postgresql://gestand:${password}@127.0.0.1:${port}/postgres`, stop }
}

function ordinaryUser() {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const users = lines
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
  const { uid, gid } = users.find(({ name }) => name === 'postgres') ?? users.find(({ name }) => name === 'nobody')
  return { uid, gid }
}

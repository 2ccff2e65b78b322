import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** One hash of the names and contents of files and folders; what is missing counts as empty, `skip` is left out. */
export function hashOf(paths, skip = []) {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path, skip)
  return hash.digest('hex')
}

function addTo(hash, path, skip) {
  if (skip.includes(path) || !existsSync(path)) return
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addTo(hash, `${path}/${name}`, skip)
    return
  }
  const bytes = readFileSync(path)
  hash.update(`${path}\0${bytes.length}\0`).update(bytes)
}

/** Whether the work of this name was last done for exactly this hash. */
export function isDone(name, hash) {
  const path = pathOf(name)
  return existsSync(path) && readFileSync(path, 'utf8') === hash
}

export function setDone(name, hash) {
  mkdirSync(dirname(pathOf(name)), { recursive: true })
  writeFileSync(pathOf(name), hash)
}

function pathOf(name) {
  return join('node_modules', '.cache', 'gestand', name)
}

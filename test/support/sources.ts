import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file of the project: its path from the root with forward slashes, its text, and what it imports from where. */
export type Source = { path: string; text: string; code: string; imports: Import[] }

/** `from` is a package, or a path from the root without extension; `typeOnly` when nothing of it runs. */
export type Import = { from: string; typeOnly: boolean }

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'test', '.']
const SKIPPED = new Set(['node_modules', 'generated', 'migrations', '.next', 'data'])

/** Every TypeScript and JavaScript file of the project that people write. */
export function readSources(): Source[] {
  return FOLDERS.flatMap((folder) => filesIn(folder, folder !== '.'))
    .filter((path) => /\.(?:tsx?|mjs|js)$/.test(path) && path !== 'next-env.d.ts')
    .map(readSource)
}

/** Every file below a folder, or only those in it. */
export function filesIn(folder: string, deep = true): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '.' ? entry.name : join(folder, entry.name).replaceAll('\\', '/')
    if (entry.isDirectory()) return deep && !SKIPPED.has(entry.name) ? filesIn(path) : []
    return entry.isFile() ? [path] : []
  })
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8')
  return { path, text, code: codeOf(text), imports: importsOf(path, text) }
}

/** The text without comments, imports and the insides of strings; line numbers stay. */
function codeOf(text: string): string {
  const blank = (found: string) => found.replaceAll(/[^\n]/g, ' ')
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, blank)
    .replaceAll(/(?<=^|[\s;,({])\/\/.*$/gm, blank)
    .replaceAll(/^(?:import|export)\s[^;]*?\sfrom\s+'[^']*'/gm, blank)
    .replaceAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, blank)
}

function importsOf(path: string, text: string): Import[] {
  const statements = [...text.matchAll(/^(?:import|export)\s+(?:(type)\s+)?[^;'"]*?from\s+'([^']+)'/gm)]
  const bare = [...text.matchAll(/^import\s+'([^']+)'/gm)].map(([, from = '']) => ({
    from: rooted(path, from),
    typeOnly: false,
  }))
  const called = [...text.matchAll(/\bimport\('([^']+)'\)/g)].map(([, from = '']) => ({
    from: rooted(path, from),
    typeOnly: false,
  }))
  return [
    ...statements.map(([, type, from = '']) => ({ from: rooted(path, from), typeOnly: type !== undefined })),
    ...bare,
    ...called,
  ]
}

function rooted(path: string, from: string): string {
  if (from.startsWith('@/')) return from.slice(2)
  return from.startsWith('.') ? join(path, '..', from).replaceAll('\\', '/') : from
}

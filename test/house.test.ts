import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesIn, readSources, type Source } from '@/test/support/sources'

/** The rules of the house (CONTRIBUTING.md), so that they are not on paper only. A failing test names file and line. */
const sources = readSources().filter(({ path }) => path !== 'test/house.test.ts')
const written = sources.filter(({ path }) => !path.startsWith('test/') && !path.startsWith('scripts/'))

type Wrong = (source: Source) => string[]

function expectNothingWrong(files: Source[], wrong: Wrong): void {
  expect(files.flatMap((file) => wrong(file).map((what) => `${file.path}: ${what}`))).toEqual([])
}

function inFolder(...folders: string[]): Source[] {
  return sources.filter(({ path }) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`)))
}

function without(pattern: RegExp): Wrong {
  return ({ code }) =>
    code.split('\n').flatMap((line, index) => (pattern.test(line) ? [`line ${index + 1}: ${line.trim()}`] : []))
}

/** Imports that match, by default only those that run. */
function importing(pattern: RegExp, types = false): Wrong {
  return ({ imports }) =>
    imports
      .filter(({ from, typeOnly }) => pattern.test(from) && (types || !typeOnly))
      .map(({ from }) => `imports ${from}`)
}

test('lib imports nothing from components or app', () => {
  expectNothingWrong(inFolder('lib'), importing(/^(?:components|app)\//, true))
})

test('components import nothing from app, queries, commands or the database; of queries they may know the types', () => {
  expectNothingWrong(inFolder('components'), importing(/^app\//, true))
  expectNothingWrong(inFolder('components'), importing(/^(?:lib\/db\/|lib\/.*(?:queries|commands)|prisma\/)/))
})

test('only lib and the seed know the database client', () => {
  expectNothingWrong(
    inFolder('app', 'components'),
    importing(/^(?:prisma\/generated\/prisma\/client|pg$|@prisma\/)/, true),
  )
})

test('annex uses neither register nor report, register does not use report, allocation uses nobody but the calendar', () => {
  expectNothingWrong(inFolder('lib/annex'), importing(/^lib\/(?:register|report)\//, true))
  expectNothingWrong(inFolder('lib/register'), importing(/^lib\/report\//, true))
  expectNothingWrong(inFolder('lib/allocation'), importing(/^lib\/(?!allocation\/|calendar\/|outcome$)/, true))
})

test('queries and commands never touch cookies, headers or redirects', () => {
  const files = inFolder('lib').filter(({ path }) => /\/(?:queries|commands)/.test(path))
  expectNothingWrong(files, importing(/^next(?:\/|$|-auth)/, true))
})

const PURE = [
  'lib/allocation',
  'lib/annex/blocks.ts',
  'lib/annex/compose',
  'lib/annex/compose.ts',
  'lib/annex/grammar',
  'lib/annex/parse',
  'lib/annex/parse.ts',
  'lib/calendar/date.ts',
  'lib/calendar/format.ts',
  'lib/calendar/recess.ts',
  'lib/calendar/term.ts',
  'lib/kamer/reference.ts',
  'lib/letter/find-items.ts',
  'lib/letter/letter-facts.ts',
  'lib/letter/read-letter.ts',
  'lib/outcome.ts',
  'lib/register/chain.ts',
  'lib/register/likeness.ts',
  'lib/register/moves.ts',
  'lib/register/overdue.ts',
  'lib/register/schema.ts',
  'lib/report/schema.ts',
]
const PURE_MAY_IMPORT =
  /^(?:zod|date-fns(?:\/.*)?|csv-parse\/sync|lib\/(?:allocation|annex|calendar|kamer|letter|register|report)\/.*|lib\/outcome)$/

test('pure files import only zod, date-fns, a reader of CSV and each other', () => {
  expectNothingWrong(inFolder(...PURE), ({ imports }) =>
    imports
      .filter(({ from }) => !PURE_MAY_IMPORT.test(from) || from === 'lib/calendar/now')
      .map(({ from }) => `imports ${from}`),
  )
})

test('pure files read no clock, no chance and no environment', () => {
  expectNothingWrong(
    inFolder(...PURE),
    without(/\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\(|\bprocess\./),
  )
})

test('the clock is read in one file', () => {
  const readers = inFolder('lib', 'app', 'components', 'prisma').filter(({ path }) => path !== 'lib/calendar/now.ts')
  expectNothingWrong(readers, without(/\bnew Date\(\)|\bDate\.now\(/))
})

test('a day is never cut from an instant', () => {
  const files = written.filter(({ path }) => path !== 'lib/calendar/date.ts')
  expectNothingWrong(files, without(/toISOString\(\)\s*\.(?:(?:slice|substring)\(0, 10\)|split\()/))
})

test('no file is called after nothing in particular, and none only passes on', () => {
  const names = sources
    .map(({ path }) => path)
    .filter((path) => /(?:^|\/)(?:utils?|helpers?|misc|common|index)(?:\/|\.[a-z.]+$)/.test(path))
  expect(names).toEqual([])
  expectNothingWrong(sources, without(/^export \* from|^export \*/))
})

test('files are called in kebab-case', () => {
  const parts = sources.flatMap(({ path }) => path.split('/').map((part) => ({ path, part })))
  const odd = parts.filter(
    ({ part }) => !/^[a-z0-9.-]+$/.test(part) && !/^[[(].*[\])]$/.test(part) && !part.startsWith('_'),
  )
  expect(odd.map(({ path }) => path)).toEqual([])
})

/** Files that are longer than 300 lines, and why they are one file. */
const LONG: Record<string, string> = {}

test('files stay under 300 lines, or say why not', () => {
  expectNothingWrong(sources, ({ path, text }) =>
    text.split('\n').length > 300 && !LONG[path] ? [`${text.split('\n').length} lines`] : [],
  )
})

/** The files that mint a brand; nowhere else is a type asserted. */
const MINTS = new Set(['lib/auth/actor.ts', 'lib/calendar/date.ts', 'lib/kamer/reference.ts'])

test('types are not asserted away', () => {
  const typed = sources.filter(({ path }) => /\.tsx?$/.test(path))
  const asserting = typed.filter(({ path }) => !MINTS.has(path))
  expectNothingWrong(asserting, without(/^(?!export \{).*[\w)\]}>]\s+as\s+(?!const\b)[\w{[(]/))
  expectNothingWrong(typed, without(/(?:[:<(,]\s*|\bas\s+)any\b(?!\s*[:?'])/))
  expectNothingWrong(typed, ({ text }) =>
    [...text.matchAll(/(?:@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint|biome)-(?:disable|ignore)).*/g)].map(
      ([found]) => found,
    ),
  )
})

test('nothing is left for later', () => {
  expectNothingWrong(sources, ({ path, text }) =>
    path === 'test/house.test.ts' ? [] : [...text.matchAll(/\b(?:TODO|FIXME|XXX|HACK)\b.*/g)].map(([found]) => found),
  )
})

test('no style attributes: the security policy does not let them through', () => {
  expectNothingWrong(inFolder('app', 'components'), without(/\bstyle=|<style\b|dangerouslySetInnerHTML/))
})

/** Files that glue SQL together, and why that is safe. */
const GLUED: Record<string, string> = {
  'lib/backup/restore-backup.ts': 'names of tables cannot be parameters; they come from the catalogue and are quoted',
}

test('SQL is never glued together, and an identity never merged', () => {
  expectNothingWrong(
    sources.filter(({ path }) => !GLUED[path]),
    without(/RawUnsafe\b|\bPrisma\.raw\(/),
  )
  expectNothingWrong(written, without(/\buser\.upsert\(/))
})

test('what the browser may call is an action with its checks', () => {
  const actions = sources.filter(({ text }) => /^['"]use server['"]/m.test(text))
  expectNothingWrong(actions, ({ code }) =>
    code
      .split('\n')
      .filter(
        (line) =>
          /^export\b/.test(line) && !/^export const \w+ = defineAction\(/.test(line) && !/^export type\b/.test(line),
      ),
  )
  expectNothingWrong(sources, ({ text }) =>
    /^[ \t]+['"]use server['"]/m.test(text) ? ['an action inside a component'] : [],
  )
})

test('nothing names a machine or a registry', () => {
  const texts = [...sources.map(({ path }) => path), ...filesIn('.', false), ...filesIn('.ci')].filter(
    (path) => path !== 'test/house.test.ts',
  )
  const found = texts.flatMap((path) => {
    const lines = readFileSync(path, 'utf8').split('\n')
    return lines
      .filter((line) =>
        /(?:^|[\s'"`(=])\/(?:work|root|home|Users)\/|registry\.(?:npmjs|yarnpkg)|artifactory|127\.0\.0\.1:\d{4}/.test(
          line,
        ),
      )
      .map((line) => `${path}: ${line.trim().slice(0, 120)}`)
  })
  expect([...new Set(found)]).toEqual([])
})

test('every model and enum of the schema says what it means, in files of under 150 lines', () => {
  const files = filesIn('prisma/schema').map((path) => ({ path, lines: readFileSync(path, 'utf8').split('\n') }))
  const silent = files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      /^(?:model|enum) /.test(line) && !lines[index - 1]?.startsWith('///') ? [`${path}: ${line}`] : [],
    ),
  )
  expect(silent).toEqual([])
  expect(files.filter(({ lines }) => lines.length > 150).map(({ path }) => path)).toEqual([])
})

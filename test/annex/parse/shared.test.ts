import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseAnnex } from '@/lib/annex/parse'
import { readText } from '@/lib/annex/read/text'

/** The labelled annexes stand beside the project, never in it; without them these tests are skipped, and say so. */
const shared = resolve('../shared/import')

test.skipIf(!existsSync(shared)).each([
  ['2025-2', '2025-2-word-text.txt', 98],
  ['2025-2', '2025-2-pdf-text.txt', 98],
  ['2022-1', '2022-1-text.md', 95],
])(
  'annex %s as %s scores at least %i',
  (labels, file, least) => {
    const document = readText(readFileSync(join(shared, 'texts', file)), file.endsWith('.md') ? 'md' : 'txt')
    expect(scoreOf(labels, JSON.stringify(parseAnnex(document)))).toBeGreaterThanOrEqual(least)
  },
  60_000,
)

function scoreOf(labels: string, read: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'gestand-score-'))
  try {
    writeFileSync(join(folder, 'read.json'), read)
    const run = spawnSync(
      process.execPath,
      [join(shared, 'score.mjs'), join(shared, 'labels', `${labels}.json`), join(folder, 'read.json')],
      { encoding: 'utf8' },
    )
    return Number(/score ([\d.]+)/.exec(run.stdout)?.[1] ?? 0)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

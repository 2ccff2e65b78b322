import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compose } from '@/lib/annex/compose'
import { readAnnexSafely } from '@/lib/annex/read-annex'
import { PAPER_FORMATS, writePaper } from '@/lib/annex/write/paper'
import { annexOf } from './annex-of'

/** How long a long annex takes to be read as a person uploads it, in a process of its own: the first time and the middle of five. */
const ITEMS = 100
const paper = compose(annexOf(ITEMS))
const folder = mkdtempSync(join(tmpdir(), 'gestand-bench-'))

try {
  const files: [string, Uint8Array][] = []
  for (const format of PAPER_FORMATS) {
    const made = await writePaper(paper, format, 'bijlage')
    if (!made.ok) throw new Error(made.message)
    files.push([format, made.value.bytes])
  }
  const untagged = withoutTags(files[0]?.[1] ?? new Uint8Array())
  if (untagged) files.push(['pdf zonder tags', untagged])
  process.stdout.write(
    `${'vorm'.padEnd(18)}${'kB'.padStart(8)}${'items'.padStart(8)}${'eerste'.padStart(10)}${'midden'.padStart(10)}\n`,
  )
  for (const [name, bytes] of files) {
    const times: number[] = []
    let items = 0
    for (let run = 0; run < 5; run += 1) {
      const started = performance.now()
      const read = await readAnnexSafely(bytes)
      times.push(performance.now() - started)
      items = read.ok ? read.value.annex.items.length : 0
    }
    const [first = 0] = times
    const middle = times.toSorted((one, other) => one - other)[2] ?? 0
    process.stdout.write(
      `${name.padEnd(18)}${(bytes.length / 1024).toFixed(0).padStart(8)}${String(items).padStart(8)}${seconds(first)}${seconds(middle)}\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** As LibreOffice prints the Word file; null where it is not there. */
function withoutTags(docx: Uint8Array): Uint8Array | null {
  writeFileSync(join(folder, 'bijlage.docx'), docx)
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'bijlage.docx')], {
      stdio: 'ignore',
    })
    return new Uint8Array(readFileSync(join(folder, 'bijlage.pdf')))
  } catch {
    process.stdout.write('PDF zonder tags overgeslagen: LibreOffice is er niet.\n')
    return null
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`.padStart(10)
}

import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readSafely } from '@/lib/annex/read/read-safely'
import { readingWork } from '@/lib/annex/read/limits'
import { packedPdf, slowPdf, textPdf } from './hostile-files'
import { SAMPLE, asDocx, docxOf } from './samples'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..')
const generous = 30_000

it(
  'reads a document in another process as it would in this one',
  async () => {
    const outcome = await readSafely(await asDocx(SAMPLE), { root })
    expect(outcome.ok && outcome.value.blocks.length).toBe(15)
    expect(outcome.ok && outcome.value.notes['1']?.text).toBe('Kamerstukken II 2021/22, 29628, nr. 1094.')
  },
  generous,
)

it(
  'reads a PDF there too',
  async () => {
    const outcome = await readSafely(textPdf(['Over de opleiding volgt een brief.']), { root })
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        blocks: [{ type: 'paragraph', text: 'Over de opleiding volgt een brief.' }],
        meta: { format: 'pdf', pages: 1 },
      },
    })
  },
  generous,
)

it(
  'hands on the refusal of a reader',
  async () => {
    expect(await readSafely(docxOf('<w:p/>'), { root })).toMatchObject({ ok: false, code: 'no-text' })
    expect(await readSafely(packedPdf(1), { root })).toMatchObject({ ok: false, code: 'zip-bomb' })
  },
  generous,
)

it(
  'stops a reader that takes too long',
  async () => {
    expect(await readSafely(await asDocx(SAMPLE), { root, time: 20 })).toMatchObject({ ok: false, code: 'too-slow' })
  },
  generous,
)

it.skipIf(process.platform !== 'linux')(
  'stops a small file that works the processor long before the clock has run out (skipped where the system does not tell)',
  async () => {
    const slow = slowPdf()
    expect(slow.length).toBeLessThan(60_000)
    expect(readingWork(slow.length)).toBeLessThan(6_000)
    expect(await readSafely(slow, { root, memory: 4 * 1024 ** 3, heap: 3_000 })).toMatchObject({
      ok: false,
      code: 'too-slow',
    })
  },
  generous,
)

it.skipIf(process.platform !== 'linux')(
  'stops a reader that takes too much memory (skipped where the system does not tell)',
  async () => {
    expect(await readSafely(await asDocx(SAMPLE), { root, memory: 20 * 1024 * 1024 })).toMatchObject({
      ok: false,
      code: 'too-much-memory',
    })
  },
  generous,
)

it(
  'stops when the person cancels',
  async () => {
    const controller = new AbortController()
    const reading = readSafely(await asDocx(SAMPLE), { root, signal: controller.signal })
    controller.abort()
    expect(await reading).toMatchObject({ ok: false, code: 'cancelled' })
  },
  generous,
)

it(
  'is refused in one sentence when the reader cannot even start',
  async () => {
    expect(await readSafely(await asDocx(SAMPLE), { root: path.join(root, 'public') })).toMatchObject({
      ok: false,
      code: 'unreadable',
    })
  },
  generous,
)

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gestandCommand, type Ended } from '@/test/support/command-line'
import { run, type Program } from '@/test/support/process'

let folder = ''
let server: Program
const gestand = (...args: string[]): Promise<Ended> =>
  gestandCommand(args, { GESTAND_DATA: join(folder, 'data'), INIT_CWD: folder })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gestand-cli-'))
  server = run('test/support/register-server.ts', [], { GESTAND_DATA: join(folder, 'data') })
  await server.nextLine()
}, 120_000)

afterAll(async () => {
  await server.kill()
  await rm(folder, { recursive: true, force: true })
})

test('beside a running server every command does its work and leaves the server be', async () => {
  const added = await gestand('user', 'add', '--name', 'Ilse Proef', '--role', 'lezer', '--department', 'WG')
  expect(added).toMatchObject({ code: 0, err: '' })
  expect(added.out).toContain('Ilse Proef heeft toegang als lezer')
  expect((await gestand('user', 'list')).out).toContain('ilse.proef (voorbeeld)')
  expect(await gestand('user', 'disable', 'Ilse Proef')).toMatchObject({
    code: 0,
    out: 'Geen toegang meer: Ilse Proef\n',
  })
  expect(await gestand('user', 'disable', 'Ilse Proef')).toMatchObject({ code: 1, out: '' })
  expect((await gestand('verify')).out).toMatch(/^Het logboek klopt: \d+ gebeurtenissen/)
}, 120_000)

test('what is overdue depends on the day that is asked', async () => {
  const late: unknown = JSON.parse((await gestand('overdue', '--on', '2026-11-22', '--json')).out)
  expect(late).toHaveLength(6)
  expect(late).toContainEqual(expect.objectContaining({ daysLate: 2, termBy: '2026-11-20', status: 'lopend' }))
  expect((await gestand('overdue', '--on', '2020-01-01')).out).toBe('Op wo 1 jan 2020 is niets te laat.\n')
  expect(await gestand('overdue', '--on', 'morgen')).toMatchObject({ code: 2, out: '' })
}, 120_000)

test('an annex is written where it was asked, relative to where the person is', async () => {
  expect(await gestand('annex', '2026-1', '--out', 'bijlage.docx')).toMatchObject({ code: 0, err: '' })
  const bytes = await readFile(join(folder, 'bijlage.docx'))
  expect(bytes.subarray(0, 2).toString()).toBe('PK')
  const refusal = await gestand('annex', '2040-1', '--out', 'bijlage.docx')
  expect(refusal).toEqual({
    code: 1,
    out: '',
    err: 'Er is geen halfjaarbericht “2040-1”. Schrijf bijvoorbeeld 2026-1.\n',
  })
  expect(await gestand('annex', '2026-1', '--out', 'nergens/bijlage.docx')).toMatchObject({ code: 1, out: '' })
}, 120_000)

test('a backup made beside the server can be restored beside it, and a damaged one changes nothing', async () => {
  expect(await gestand('backup', 'kopie.gz')).toMatchObject({ code: 0, err: '' })
  await gestand('user', 'add', '--name', 'Na De Kopie', '--role', 'lezer')
  const whole = await readFile(join(folder, 'kopie.gz'))
  await writeFile(join(folder, 'half.gz'), whole.subarray(0, whole.length / 2))
  const refusal = await gestand('restore', 'half.gz')
  expect(refusal).toMatchObject({ code: 1, out: '' })
  expect((await gestand('user', 'list')).out).toContain('Na De Kopie')
  expect(await gestand('restore', 'kopie.gz')).toMatchObject({ code: 0, err: '' })
  expect((await gestand('user', 'list')).out).not.toContain('Na De Kopie')
}, 120_000)

test('wrong use ends with 2 and shows how; help ends with 0', async () => {
  expect(await gestand('verwijder', 'alles')).toMatchObject({ code: 2, out: '' })
  expect(await gestand('annex', '2026-1')).toMatchObject({ code: 2, out: '' })
  expect(await gestand('help')).toMatchObject({ code: 0, err: '' })
  expect((await gestand('restore', '--help')).out).toContain('Gebruik: npm run -s gestand -- restore BESTAND')
}, 120_000)

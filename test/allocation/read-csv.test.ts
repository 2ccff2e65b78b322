import { describe, expect, it } from 'vitest'
import { readCsv } from '@/lib/allocation/read-csv'
import { refusalOf, valueOf } from '@/test/allocation/outcome'

describe('reading CSV', () => {
  it.each([
    ['semicolons', 'a;b\n1;2\n'],
    ['commas', 'a,b\n1,2\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['a byte order mark and Windows lines', '\uFEFFa;b\r\n1;2\r\n'],
    ['quotes', '"a";"b"\n"1";"2"\n'],
  ])('understands %s', (_, text) => {
    expect(valueOf(readCsv(text))).toMatchObject({ heading: ['a', 'b'], rows: [{ number: 2, cells: ['1', '2'] }] })
  })

  it('counts rows as an editor does, empty ones too', () => {
    expect(valueOf(readCsv('a;b\n1;2\n\n;\n3;4\n')).rows.map(({ number }) => number)).toEqual([2, 5])
  })

  it('sniffs the delimiter outside quotes', () => {
    expect(valueOf(readCsv('"a;x;y";"b"\n1;2\n')).heading).toEqual(['a;x;y', 'b'])
  })

  it('reads Windows-1252 and says so, and UTF-16 as spreadsheets write it', () => {
    const windows = valueOf(
      readCsv(
        Uint8Array.from(
          [...'naam;x\nS']
            .map((letter) => letter.charCodeAt(0))
            .concat(0xfa, ...[...'d;1'].map((letter) => letter.charCodeAt(0))),
        ),
      ),
    )
    expect(windows.rows[0]?.cells[0]).toBe('Súd')
    expect(windows.findings.map(({ code }) => code)).toEqual(['W615'])
    const wide = Uint8Array.from([0xff, 0xfe, ...[...'a;b\n1;2'].flatMap((letter) => [letter.charCodeAt(0), 0])])
    expect(valueOf(readCsv(wide)).rows).toEqual([{ number: 2, cells: ['1', '2'] }])
  })

  it.each([
    ['nothing', '', 'F601'],
    ['only a heading', 'a;b\n', 'F601'],
    ['a quote that does not close', 'a;b\n"1;2\n3;4', 'F621'],
  ])('refuses %s', (_, text, code) => {
    expect(refusalOf(readCsv(text))).toBe(code)
  })

  it('refuses a million rows within two seconds of work', () => {
    const text = `gm_code;inwoners\n${'GM0014;5\n'.repeat(1_000_000)}`
    const before = process.cpuUsage()
    expect(refusalOf(readCsv(text))).toBe('F602')
    expect(process.cpuUsage(before).user).toBeLessThan(2_000_000)
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { plain } from '@/lib/annex/blocks'
import { inlineWriter, joinInlines, prefixInline, safeUrl, sliceInline } from '@/lib/annex/read/inline'

it('white space is collapsed over pieces, and marks and links stay at their words', () => {
  const writer = inlineWriter()
  writer.write('  Lees \t')
  writer.write(' hier ', { url: 'https://example.nl/' })
  writer.mark('1')
  writer.write(' verder. ')
  expect(writer.finish()).toEqual({
    text: 'Lees hier verder.',
    notes: [{ id: '1', at: 9 }],
    links: [{ from: 5, to: 10, url: 'https://example.nl/' }],
  })
})

it('is bold only when all of it is', () => {
  const writer = inlineWriter()
  writer.write('vet', { bold: true })
  writer.write(' ')
  writer.write('ook', { bold: true })
  expect(writer.finish().bold).toBe(true)
  writer.write('niet')
  expect(writer.finish().bold).toBeUndefined()
})

it('a number in front moves everything along', () => {
  expect(
    prefixInline('1.1', { text: 'Motie', notes: [{ id: '1', at: 5 }], links: [{ from: 0, to: 5, url: 'https://a' }] }),
  ).toEqual({
    text: '1.1 Motie',
    notes: [{ id: '1', at: 9 }],
    links: [{ from: 4, to: 9, url: 'https://a' }],
  })
})

it('the blocks of a cell become its lines, list labels included', () => {
  const item = { type: 'listItem' as const, level: 1, ordered: true, label: '1.', ...plain('een') }
  expect(joinInlines([{ type: 'paragraph', ...plain('Kop') }, item]).text).toBe('Kop\n1. een')
})

it.each([
  ['https://example.nl/a?b=c', 'https://example.nl/a?b=c'],
  ['mailto:post@example.nl', 'mailto:post@example.nl'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///etc/passwd', null],
  ['https://a"onclick=', null],
  [undefined, null],
])('the address %s is %s', (url, safe) => {
  expect(safeUrl(url)).toBe(safe)
})

it('offsets always lie in the text, whatever is written and cut', () => {
  const step = fc.oneof(
    fc.record({
      kind: fc.constant('write' as const),
      text: fc.constantFrom(' ', 'a', ' b', 'c  ', '\u00a0', '\u00ad', ''),
    }),
    fc.record({ kind: fc.constantFrom('mark' as const, 'break' as const, 'link' as const), text: fc.constant('x ') }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(20), fc.nat(20), (steps, from, length) => {
      const writer = inlineWriter()
      for (const { kind, text } of steps) {
        if (kind === 'mark') writer.mark('1')
        else if (kind === 'break') writer.breakLine()
        else writer.write(text, kind === 'link' ? { url: 'https://a' } : {})
      }
      const whole = writer.finish()
      const cut = sliceInline(whole, Math.min(from, whole.text.length), Math.min(from + length, whole.text.length))
      for (const { text, notes, links } of [whole, cut]) {
        expect(text).toBe(text.trim())
        for (const { at } of notes) expect(at >= 0 && at <= text.length).toBe(true)
        for (const link of links) expect(link.from >= 0 && link.from < link.to && link.to <= text.length).toBe(true)
      }
    }),
    { seed: 5, numRuns: 500 },
  )
})

import { describe, expect, it } from 'vitest'
import { descendantsOf, parseXml, textOf } from '@/lib/annex/read/xml'

function parse(text: string): ReturnType<typeof parseXml> {
  return parseXml(new TextEncoder().encode(text))
}

describe('XML', () => {
  it('keeps text, attributes and white space as they are', () => {
    expect(
      parse('<?xml version="1.0"?><a b="1 &amp; 2" c=\'"\'> x <!-- weg --><d/><![CDATA[<e>]]>&#233;&#xe9;</a>'),
    ).toEqual({
      name: 'a',
      attributes: { b: '1 & 2', c: '"' },
      children: [' x ', { name: 'd', attributes: {}, children: [] }, '<e>', 'éé'],
    })
  })

  it('gives names their usual prefix, whatever the file calls it', () => {
    const root = parse(
      '<document xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><p q:id="1" val="2"/></document>',
    )
    expect(descendantsOf(root, 'w:p')).toEqual([{ name: 'w:p', attributes: { 'r:id': '1', val: '2' }, children: [] }])
  })

  it('reads UTF-16 by its byte order mark', () => {
    const bytes = new Uint8Array([0xff, 0xfe, ...Buffer.from('<a>é</a>', 'utf16le')])
    expect(textOf(parseXml(bytes))).toBe('é')
  })

  it.each([
    ['', 'damaged'],
    ['tekst', 'damaged'],
    ['<a>', 'damaged'],
    ['<a></b>', 'damaged'],
    ['<a/><b/>', 'damaged'],
    ['<a b></a>', 'damaged'],
    ['<a b="1></a>', 'damaged'],
    ['<a', 'damaged'],
    ['<a><!-- open', 'damaged'],
    ['<!DOCTYPE a><a/>', 'entities'],
    ['<a>'.repeat(101) + '</a>'.repeat(101), 'zip-bomb'],
  ])('%j is refused as %s', (text, code) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code }))
  })
})

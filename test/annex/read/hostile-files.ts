import { deflateSync } from 'node:zlib'

/** The smallest PDF of one page around these drawing instructions. */
export function pdfOf(instructions: string): Uint8Array {
  return pdfAround([Buffer.from(instructions, 'latin1')], '')
}

/** The smallest PDF with a page around each of these drawing instructions. */
export function pdfPages(pages: string[]): Uint8Array {
  return pdfAround(
    pages.map((page) => Buffer.from(page, 'latin1')),
    '',
  )
}

/** A PDF whose page is 60 MB of spaces, packed so many times. */
export function packedPdf(times: number): Uint8Array {
  let stream: Buffer = Buffer.alloc(60 * 1024 * 1024, 32)
  for (let time = 0; time < times; time += 1) stream = deflateSync(stream)
  return pdfAround([stream], `/Filter [${'/FlateDecode '.repeat(times)}]`)
}

/** A PDF of less than a kilobyte whose page writes one letter very many times: nothing in it is large, but it is slow. */
export function slowPdf(): Uint8Array {
  const instructions = Buffer.from(`BT /F1 12 Tf ${'(a)Tj 1 0 Td '.repeat(2_000_000)}ET`, 'latin1')
  return pdfAround([deflateSync(deflateSync(instructions))], '/Filter [/FlateDecode /FlateDecode]')
}

/** One page of text without any compression. */
export function textPdf(lines: string[]): Uint8Array {
  return placedPdf([lines.map((text, at) => ({ text, x: 70, y: 82 + at * 14 }))])
}

/** Text at a place on the page, from its top left corner, in points. */
export type Placed = { text: string; x: number; y: number; size?: number; bold?: boolean }

/** Pages of text at these places, in Helvetica. */
export function placedPdf(pages: Placed[][]): Uint8Array {
  return pdfAround(
    pages.map((page) =>
      Buffer.from(
        page
          .map(
            ({ text, x, y, size = 11, bold }) =>
              `BT /F${bold ? 2 : 1} ${size} Tf ${x} ${842 - y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
          )
          .join('\n'),
        'latin1',
      ),
    ),
    '',
  )
}

function pdfAround(streams: Buffer[], filter: string): Uint8Array {
  const kids = streams.map((_, at) => `${5 + at * 2} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
  ]
  const head = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  const pages = streams.flatMap((stream, at) => [
    Buffer.from(
      `${5 + at * 2} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + at * 2} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>\nendobj\n`,
      'latin1',
    ),
    Buffer.from(`${6 + at * 2} 0 obj\n<< /Length ${stream.length} ${filter} >>\nstream\n`, 'latin1'),
    stream,
    Buffer.from('\nendstream\nendobj\n', 'latin1'),
  ])
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n${head}`, 'latin1'),
      ...pages,
      Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n', 'latin1'),
    ]),
  )
}

import { deflateSync } from 'node:zlib'

/** The smallest PDF of one page around these drawing instructions. */
export function pdfOf(instructions: string): Uint8Array {
  return pdfAround(Buffer.from(instructions, 'latin1'), '')
}

/** A PDF whose page is 60 MB of spaces, packed so many times. */
export function packedPdf(times: number): Uint8Array {
  let stream: Buffer = Buffer.alloc(60 * 1024 * 1024, 32)
  for (let time = 0; time < times; time += 1) stream = deflateSync(stream)
  return pdfAround(stream, `/Filter [${'/FlateDecode '.repeat(times)}]`)
}

/** One page of text without any compression. */
export function textPdf(lines: string[]): Uint8Array {
  const shown = lines.map((line, at) => `BT /F1 11 Tf 70 ${760 - at * 14} Td (${line}) Tj ET`).join('\n')
  return pdfOf(shown)
}

function pdfAround(stream: Buffer, filter: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  const head = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n${head}5 0 obj\n<< /Length ${stream.length} ${filter} >>\nstream\n`, 'latin1'),
      stream,
      Buffer.from('\nendstream\nendobj\ntrailer << /Root 1 0 R /Size 6 >>\n%%EOF\n', 'latin1'),
    ]),
  )
}

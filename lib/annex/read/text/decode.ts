/**
 * Bytes to text: a byte order mark decides, else strict UTF-8, else windows-1252 (what Dutch office software still saves).
 * Never throws: every byte has a meaning in windows-1252.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = encodingOfMark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  const strict = decodeStrictly(bytes)
  if (strict !== null) return { text: strict, encoding: 'utf-8' }
  return { text: decodeOffice(bytes), encoding: 'windows-1252' }
}

/** Where windows-1252 differs from Latin-1, from 0x80. Some versions of Node decode it as Latin-1, so the table stands here. */
const special = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decodeOffice(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes)
  return latin.replace(/[\u0080-\u009f]/g, (sign) => special.charAt(sign.charCodeAt(0) - 0x80))
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return null
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

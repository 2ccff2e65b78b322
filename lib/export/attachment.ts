/** A file as an answer: always downloaded, never opened in the page, and with no rights when it is. */
export function attachment(file: {
  fileName: string
  mediaType: string
  bytes: Uint8Array<ArrayBuffer> | string
}): Response {
  return new Response(file.bytes, {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': dispositionOf(file.fileName),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    },
  })
}

/**
 * The header of RFC 6266: an ASCII name for old clients and the real one beside it.
 * @example dispositionOf('é.csv') // `attachment; filename="_.csv"; filename*=UTF-8''%C3%A9.csv`
 */
export function dispositionOf(fileName: string): string {
  const clean =
    [...fileName]
      .filter((character) => !/[\p{Cc}\p{Cf}\p{Cs}/\\]/u.test(character))
      .join('')
      .slice(0, 150) || 'bestand'
  const ascii = clean.replace(/[^ -~]|["%]/g, '_')
  const encoded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

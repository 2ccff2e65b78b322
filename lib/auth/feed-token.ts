import { createHash } from 'node:crypto'

/** What is stored of the token of a calendar address: 256 bits of chance need no salt. */
export function feedTokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

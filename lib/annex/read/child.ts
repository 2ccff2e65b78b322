import { closeSync, writeSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { readDocument } from '@/lib/annex/read/read-file'

/**
 * The process that `readSafely` starts: bytes on standard input, one Outcome<ReadDocument> as JSON on channel 3.
 * A bug met here ends this process without an answer; the person then hears "unreadable", which no reader says itself.
 */
const outcome = await readDocument(new Uint8Array(await buffer(process.stdin)))
const json = Buffer.from(JSON.stringify(outcome))
for (let at = 0; at < json.length;) at += writeSync(3, json, at)
closeSync(3)
process.exit(0)

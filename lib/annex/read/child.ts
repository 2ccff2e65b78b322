import { closeSync, writeSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { readDocument } from '@/lib/annex/read/read-file'
import { refusedFile } from '@/lib/annex/read/refusals'

/** The process that `readSafely` starts: bytes in, one Outcome<ReadDocument> as JSON out on channel 3. A bug met here costs one file. */
const outcome = await readDocument(await buffer(process.stdin)).catch(() => refusedFile('unreadable'))
const json = Buffer.from(JSON.stringify(outcome))
for (let at = 0; at < json.length;) at += writeSync(3, json, at)
closeSync(3)
process.exit(0)

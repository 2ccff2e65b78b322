import { closeSync, writeSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { readSheet } from '@/lib/sheet/read-sheet'

/** The process that `readSheetSafely` starts: bytes on standard input, one Outcome<ReadSheet> as JSON on channel 3. */
const outcome = await readSheet(new Uint8Array(await buffer(process.stdin)))
const json = Buffer.from(JSON.stringify(outcome))
for (let at = 0; at < json.length;) at += writeSync(3, json, at)
closeSync(3)
process.exit(0)

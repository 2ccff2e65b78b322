import { closeSync, writeSync } from 'node:fs'
import { buffer } from 'node:stream/consumers'
import { readSheet } from '@/lib/sheet/read-sheet'

/**
 * The process that `readSheetSafely` starts: on standard input a line with the name of the tab, as JSON ("" for any), and then
 * the bytes; one Outcome<ReadSheet> as JSON on channel 3.
 */
const input = await buffer(process.stdin)
const end = input.indexOf('\n')
const sheet = String(JSON.parse(input.toString('utf8', 0, end)))
const outcome = await readSheet(new Uint8Array(input.subarray(end + 1)), sheet === '' ? {} : { sheet })
const json = Buffer.from(JSON.stringify(outcome))
for (let at = 0; at < json.length;) at += writeSync(3, json, at)
closeSync(3)
process.exit(0)

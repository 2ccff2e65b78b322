import { buffer } from 'node:stream/consumers'
import { answerAsChild, beginAsChild } from '@/lib/annex/read/answer-as-child'
import { readSheet } from '@/lib/sheet/read-sheet'

/**
 * The process that `readSheetSafely` starts: on standard input a line with the name of the tab, as JSON ("" for any), and then
 * the bytes; one Outcome<ReadSheet> back.
 */
beginAsChild()
const input = await buffer(process.stdin)
const end = input.indexOf('\n')
const sheet = String(JSON.parse(input.toString('utf8', 0, end)))
answerAsChild(await readSheet(new Uint8Array(input.subarray(end + 1)), sheet === '' ? {} : { sheet }))

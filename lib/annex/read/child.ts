import { buffer } from 'node:stream/consumers'
import { answerAsChild, beginAsChild } from '@/lib/annex/read/answer-as-child'
import { readDocument } from '@/lib/annex/read/read-file'

/**
 * The process that `readSafely` starts: bytes on standard input, one Outcome<ReadDocument> back.
 * A bug met here ends this process without an answer; the person then hears "unreadable", which no reader says itself.
 */
beginAsChild()
answerAsChild(await readDocument(new Uint8Array(await buffer(process.stdin))))

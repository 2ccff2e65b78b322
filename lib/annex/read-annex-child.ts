import { buffer } from 'node:stream/consumers'
import { parseAnnex, type ParseOptions } from '@/lib/annex/parse'
import { answerAsChild, beginAsChild } from '@/lib/annex/read/answer-as-child'
import { readDocument } from '@/lib/annex/read/read-file'
import { done } from '@/lib/outcome'

/** The process that `readAnnexSafely` starts: bytes on standard input, its options as argument, one Outcome<AnnexFile> back. */
const options: ParseOptions = JSON.parse(process.argv[2] ?? '{}')
beginAsChild()
const read = await readDocument(new Uint8Array(await buffer(process.stdin)))
answerAsChild(read.ok ? done({ document: read.value, annex: parseAnnex(read.value, options) }) : read)

import { SAMPLE, asDocx, asOdt, asTypst, typst, longSample } from './samples'
import { readDocx } from '@/lib/annex/read/docx'
import { readOdt } from '@/lib/annex/read/odt'
import { writeFileSync } from 'node:fs'
const d = await asDocx(SAMPLE), o = asOdt(SAMPLE)
writeFileSync('/tmp/pdf/s.docx', d); writeFileSync('/tmp/pdf/s.odt', o)
writeFileSync('/tmp/pdf/long.docx', await asDocx(longSample(60)))
const t = typst()
if (t) { writeFileSync('/tmp/pdf/s-tagged.pdf', t(asTypst(SAMPLE), true)); writeFileSync('/tmp/pdf/s-plain.pdf', t(asTypst(SAMPLE), false)); writeFileSync('/tmp/pdf/long-tagged.pdf', t(asTypst(longSample(60)), true)); writeFileSync('/tmp/pdf/long-plain.pdf', t(asTypst(longSample(60)), false)) }
const a = await readDocx(d), b = await readOdt(o)
console.log(JSON.stringify(a,null,0).slice(0,5000)); console.log(JSON.stringify(a.blocks)===JSON.stringify(b.blocks), JSON.stringify(a.notes)===JSON.stringify(b.notes))

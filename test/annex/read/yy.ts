import { readDocument } from '@/lib/annex/read/read-file'
import { readFileSync, writeFileSync } from 'node:fs'
import { asDocx, asOdt, asTypst, typst, type Sample } from './samples'
const r = await readDocument(new Uint8Array(readFileSync('/work/shared/import/texts/2025-2-word-text.txt')))
if (!r.ok) throw 1
const sample: Sample = r.value.blocks.map((b) => {
  const t = b.type==='table' ? '' : (() => { let s=b.text; for (const n of b.notes.toSorted((x,y)=>y.at-x.at)) s = s.slice(0,n.at)+'{{'+(r.value.notes[n.id]?.text||'leeg')+'}}'+s.slice(n.at); return s })()
  if (b.type==='title') return {title:t}
  if (b.type==='heading') return {heading:t, level: Math.min(3,b.level) as 1|2|3}
  if (b.type==='listItem') return b.ordered? {text:t} : {bullets:[t]}
  if (b.type==='table') return {table:b.rows.map(r=>r.cells.map(c=>c.text))}
  return {text:t}
})
writeFileSync('/tmp/pdf/real.json', JSON.stringify(sample))
writeFileSync('/tmp/pdf/real.docx', await asDocx(sample)); writeFileSync('/tmp/pdf/real.odt', asOdt(sample))
const t=typst(); if(t){ writeFileSync('/tmp/pdf/real-typst-tagged.pdf', t(asTypst(sample),true)); writeFileSync('/tmp/pdf/real-typst.pdf', t(asTypst(sample),false)) }

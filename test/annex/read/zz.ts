import { readDocument } from '@/lib/annex/read/read-file'
import { readFileSync } from 'node:fs'
for (const f of process.argv.slice(2)) {
  const t = performance.now()
  const r = await readDocument(new Uint8Array(readFileSync(f)))
  console.log('=====', f, Math.round(performance.now()-t)+'ms', r.ok ? `${r.value.blocks.length} blocks ${Object.keys(r.value.notes).length} notes ${JSON.stringify(r.value.meta)} ${r.value.warnings}`: r.code)
  if (r.ok && !process.env.Q) {
    for (const b of r.value.blocks) console.log(b.type==='table' ? 'table '+JSON.stringify(b.rows.map(r=>(r.header?'H ':'')+r.cells.map(c=>c.text+(c.notes.length?'^'+c.notes.map(n=>n.id+'@'+n.at):'')).join(' | '))) : `${b.type}${b.type==='heading'?b.level:b.type==='listItem'?b.level+(b.label??'?'):''}${b.bold?'*':''} p${b.place?.page??''} ${JSON.stringify(b.text.slice(0,150))}${b.text.length>150?'…'+b.text.length:''} ${b.notes.map(n=>'^'+n.id+'@'+n.at)} ${b.links.map(l=>l.url)}`)
    console.log(Object.entries(r.value.notes).slice(0,8).map(([k,v])=>k+': '+v.text).join('\n')); console.log('dropped', JSON.stringify(r.value.dropped).slice(0,600))
  }
}

import { readDocument } from '@/lib/annex/read/read-file'
import { readFileSync } from 'node:fs'
const show=(b:any)=> b.type==='table'? 'table '+b.rows.map((r:any)=>r.cells.map((c:any)=>c.text).join('|')).join('\n') : `${b.type}${b.level??''}${b.notes.length? ' ^'+b.notes.map((n:any)=>n.id+'@'+n.at).join(','):''} ${b.text}`
const get=async(f:string)=>{ const t=performance.now(); const r=await readDocument(new Uint8Array(readFileSync(f))); if(!r.ok) throw r.code; return {r:r.value,ms:Math.round(performance.now()-t)} }
const base=await get('/tmp/pdf/real.docx')
const A=base.r.blocks.map(show)
for (const f of process.argv.slice(2)) {
  const {r,ms}=await get(f); const B=r.blocks.map(show)
  const bs=new Map<string,number>(); for(const x of B) bs.set(x,(bs.get(x)??0)+1)
  const miss:string[]=[]; for(const x of A){ const c=bs.get(x)??0; if(c>0) bs.set(x,c-1); else miss.push(x)}
  const extra=[...bs].flatMap(([x,c])=>Array(c).fill(x))
  let notesOk=0; for(const [k,n] of Object.entries(base.r.notes)) if(r.notes[k]?.text===n.text) notesOk++
  console.log('=====',f,ms+'ms pages',r.meta.pages,'tagged',r.meta.tagged,`blocks ${B.length} of ${A.length}, same ${A.length-miss.length}; notes ${notesOk}/${Object.keys(base.r.notes).length}`)
  if (process.env.V) { for(const m of miss.slice(0,Number(process.env.V))) console.log('  -',m.slice(0,260)); for(const m of extra.slice(0,Number(process.env.V))) console.log('  +',m.slice(0,260)) }
}

import { readDocument } from '@/lib/annex/read/read-file'
import { docxOf, odtOf } from './samples'
import { textPdf, pdfOf } from './hostile-files'
const cpu=()=>{const u=process.cpuUsage(); return (u.user+u.system)/1000}
const enc=(s:string)=>new TextEncoder().encode(s)
const time=async(n:string,b:Uint8Array)=>{const t=cpu(); const r=await readDocument(b).catch(e=>({ok:false as const,code:'THROW '+String(e).slice(0,80)})); console.log(n.padEnd(34), b.length, Math.round(cpu()-t)+'ms cpu', r.ok?r.value.blocks.length+' blocks':r.code)}
await time('warm', docxOf('<w:p><w:r><w:t>x</w:t></w:r></w:p>'))
const words = Array.from({length:200000},(_,i)=>'woord'+(i*7919%9973)).join(' ')
await time('docx 1 huge paragraph 2MB', docxOf(`<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`))
await time('docx 60k random paras', docxOf(Array.from({length:60000},(_,i)=>`<w:p><w:r><w:t>t${Math.sin(i)}</w:t></w:r></w:p>`).join('')))
await time('docx 100k runs 1 para w links', docxOf('<w:p>'+Array.from({length:60000},(_,i)=>`<w:r><w:t xml:space="preserve">t${Math.sin(i)} </w:t></w:r>`).join('')+'</w:p>'))
await time('docx 20k footnote marks', docxOf('<w:p>'+Array.from({length:20000},(_,i)=>`<w:r><w:t>t${Math.sin(i)}</w:t><w:footnoteReference w:id="${i}"/></w:r>`).join('')+'</w:p>'))
await time('docx breaks', docxOf('<w:p><w:r>'+Array.from({length:40000},(_,i)=>`<w:t>• t${Math.sin(i)}</w:t><w:br/>`).join('')+'</w:r></w:p>'))
await time('odt 20k notes', odtOf('<text:p>'+Array.from({length:20000},(_,i)=>`t${Math.sin(i)}<text:note><text:note-body><text:p>n</text:p></text:note-body></text:note>`).join('')+'</text:p>'))
await time('docx xml attr bomb', docxOf('<w:p '+Array.from({length:100000},(_,i)=>`a${i}="${Math.sin(i)}"`).join(' ')+'/>'))
await time('docx wide table', docxOf('<w:tbl>'+Array.from({length:2000},(_,i)=>'<w:tr>'+`<w:tc><w:tcPr><w:gridSpan w:val="60"/></w:tcPr><w:p><w:r><w:t>${Math.sin(i)}</w:t></w:r></w:p></w:tc>`.repeat(60)+'</w:tr>').join('')+'</w:tbl>'))
await time('pdf 20k pieces one page', textPdf(Array.from({length:20000},(_,i)=>'t '+Math.sin(i))))
await time('pdf one line 20k pieces', pdfOf(Array.from({length:20000},(_,i)=>`BT /F1 11 Tf ${i*20} 700 Td (t${i}) Tj ET`).join('\n')))
await time('pdf 20k scattered', pdfOf(Array.from({length:20000},(_,i)=>`BT /F1 ${5+i%9} Tf ${(i*7919)%500} ${(i*104729)%800} Td (t${i}) Tj ET`).join('\n')))
for (const [n,s] of [['words',words],['a*2M','a'.repeat(2e6)],['( *1M','('.repeat(1e6)],['1. lines','1. x\n'.repeat(200000)],['1 Kamerstukken','1 Kamerstukken II\n'.repeat(100000)],['spaces mix',' a '.repeat(500000)],['[1: ','[1: '.repeat(300000)],['**','**'.repeat(500000)],['hyphens','ab-\n'.repeat(300000)],['tabs','a\tb\n'.repeat(200000)],['digits','1'.repeat(1e6)],['fnref','[footnoteRef:1][1: x] '.repeat(60000)],['¹','a¹ '.repeat(300000)]] as const) await time('txt '+n, enc(s))

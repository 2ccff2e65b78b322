import { readFileSync, writeFileSync } from 'node:fs'
import { readDocument } from '@/lib/annex/read/read-file'
import { parseAnnex } from '@/lib/annex/parse'
const [f, out] = process.argv.slice(2)
async function go() { const r = await readDocument(readFileSync(f!)); if (!r.ok) { console.log(r); return }
if (process.env['B']) r.value.blocks.forEach((b, i) => console.log(i, b.type + ('level' in b ? b.level : ''), 'text' in b ? b.text.slice(0, 100) + ' ' + b.notes.map((n) => n.id + '@' + n.at).join() : b.rows.length))
const p = parseAnnex(r.value); console.log(p.report, r.value.blocks.length, Object.keys(r.value.notes).length); writeFileSync(out!, JSON.stringify(p)) }
go()

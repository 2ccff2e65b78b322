import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
const pdfjs = require('pdfjs-dist/legacy/build/pdf.mjs')
Object.assign(globalThis, { pdfjsWorker: require('pdfjs-dist/legacy/build/pdf.worker.mjs') })
const doc = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(process.argv[2]!)), verbosity: 0 }).promise
const page = await doc.getPage(1)
const t = Date.now()
const list = await page.getOperatorList()
console.log('ms', Date.now() - t)
const names = Object.fromEntries(Object.entries(pdfjs.OPS).map(([k, v]) => [v, k]))
const count: Record<string, number> = {}
list.fnArray.forEach((fn: number, i: number) => {
  const n = names[fn] ?? fn
  count[n] = (count[n] ?? 0) + 1
  if (n === 'constructPath' && (count[n] ?? 0) < 25) console.log(names[list.argsArray[i][0]], JSON.stringify(list.argsArray[i][1]).slice(0, 160), JSON.stringify(list.argsArray[i][2]))
  if (n === 'transform' && (count[n] ?? 0) < 6) console.log('T', list.argsArray[i])
})
console.log(count)

import { readFileSync } from 'node:fs'
import { allocationCommands as c } from '@/lib/allocation/command-line'
const read=(p:string)=>readFileSync(p)
const [cmd,...argv]=process.argv.slice(2)
const t=performance.now()
const r=(c as any)[cmd!](argv,read)
console.log(JSON.stringify(r,(k,v)=>k==='steps'&&cmd==='allocate'?undefined:v,1)); console.error(performance.now()-t)

/** `npm run dev`: as `npm start`, but with reload and without a build. */
import { spawn } from 'node:child_process'
import { prepare } from './prepare.mjs'
import { main } from './run.mjs'
import { settle } from './settings.mjs'

await main(async () => {
  const { host, port, address } = await settle()
  await prepare({ build: false })
  console.log(`\nGestand komt op ${address}\n`)
  const next = ['node_modules/next/dist/bin/next', 'dev', '-H', host, '-p', String(port)]
  const child = spawn(process.execPath, next, { stdio: 'inherit' })
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code ?? 1))
})

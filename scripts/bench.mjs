/** `npm run bench -- NAME`: runs scripts/bench/NAME.ts; without a name it says which there are. */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { prepare } from './prepare.mjs'
import { main, StepFailed } from './run.mjs'

await main(async () => {
  await prepare({ build: false })
  const [name = '', ...args] = process.argv.slice(2)
  const file = `scripts/bench/${name}.ts`
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) {
    const names = existsSync('scripts/bench')
      ? readdirSync('scripts/bench').map((found) => found.replace(/\.ts$/, ''))
      : []
    throw new StepFailed(`Kies een meting: ${names.join(', ') || 'er zijn er nog geen'}.`)
  }
  process.exit(spawnSync(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' }).status ?? 1)
})

/** `npm run -s gestand -- COMMAND`: what the command line needs, and then scripts/gestand.ts. Standard output is the command's own. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { prepare } from './prepare.mjs'
import { main } from './run.mjs'

const CALLED_FROM = process.env.INIT_CWD ?? process.cwd()

await main(async () => {
  await prepare({ build: false })
  const program = ['--conditions=react-server', '--import', 'tsx', 'scripts/gestand.ts', ...process.argv.slice(2)]
  const { status } = spawnSync(process.execPath, program, {
    stdio: 'inherit',
    env: { ...process.env, INIT_CWD: existsSync(CALLED_FROM) ? CALLED_FROM : process.cwd() },
  })
  process.exit(status ?? 1)
})

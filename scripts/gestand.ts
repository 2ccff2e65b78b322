/** `npm run -s gestand -- COMMAND`, in the process that scripts/gestand.mjs starts. */
import { gestand } from '@/lib/cli/gestand'

process.exitCode = await gestand(process.argv.slice(2), {
  variables: process.env,
  folder: process.env.INIT_CWD ?? process.cwd(),
  output: { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) },
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The alias of the project, and nothing for what only marks server code; the same for every kind of test. */
export const resolve = {
  alias: [
    { find: /^@\//, replacement: root },
    { find: 'server-only', replacement: `${root}test/support/empty.ts` },
  ],
}

export default defineConfig({
  resolve,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/flow/**', 'test/browser/**', 'node_modules/**'],
    env: { TZ: 'Pacific/Auckland' },
    /** Files share what is loaded: no test leaves anything behind in a module. */
    isolate: false,
    /** Against a hang, never a measure of speed: a busy machine is no failure. */
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})

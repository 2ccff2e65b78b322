import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Tests on a real database, without a browser: GESTAND_TEST_DB=pglite (the default) or postgres with TEST_DATABASE_URL. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: `${root}test/support/empty.ts` },
    ],
  },
  test: {
    include: ['test/flow/**/*.test.ts'],
    globalSetup: ['test/support/migrated.ts'],
    env: { TZ: 'Pacific/Auckland' },
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
})

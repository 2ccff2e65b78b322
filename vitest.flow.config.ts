import { defineConfig } from 'vitest/config'
import { resolve } from './vitest.config'

/** Tests on a real database, without a browser: GESTAND_TEST_DB=pglite (the default) or postgres with TEST_DATABASE_URL. */
export default defineConfig({
  resolve,
  test: {
    include: ['test/flow/**/*.test.ts'],
    globalSetup: ['test/support/migrated.ts'],
    env: { TZ: 'Pacific/Auckland' },
    isolate: false,
    hookTimeout: 300_000,
    testTimeout: 300_000,
  },
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Tests in Chromium against the built server, which starts once for all files with a fresh example register. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      { find: 'server-only', replacement: `${root}test/support/empty.ts` },
    ],
  },
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/support/server.ts'],
    env: { TZ: 'Pacific/Auckland' },
    fileParallelism: false,
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
})

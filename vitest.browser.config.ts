import { defineConfig } from 'vitest/config'
import { resolve } from './vitest.config'

/** Tests in Chromium against the built server, which starts once for all files with a fresh example register. */
export default defineConfig({
  resolve,
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/support/server.ts'],
    env: { TZ: 'Pacific/Auckland' },
    fileParallelism: false,
    hookTimeout: 300_000,
    testTimeout: 300_000,
  },
})

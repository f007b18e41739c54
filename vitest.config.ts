import { defineConfig } from 'vitest/config'

/** Generous, so that a busy machine fails no test: nothing here is measured by the clock. */
const TIMEOUT_MILLISECONDS = 60_000

export default defineConfig({
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/integration/**/*.test.ts'],
    environment: 'node',
    testTimeout: TIMEOUT_MILLISECONDS,
    hookTimeout: TIMEOUT_MILLISECONDS
  }
})

import { defineConfig } from 'vitest/config'

/** Generous, so that a busy machine fails no test: nothing here is measured by the clock. */
const TIMEOUT_MILLISECONDS = 60_000

export default defineConfig({
  test: {
    // the fuzz tests come along on few cases; `npm run test:fuzz` tries them on many
    include: ['test/unit/**/*.test.{ts,tsx}', 'test/integration/**/*.test.ts', 'test/fuzz/**/*.fuzz.ts'],
    environment: 'node',
    testTimeout: TIMEOUT_MILLISECONDS,
    hookTimeout: TIMEOUT_MILLISECONDS
  }
})

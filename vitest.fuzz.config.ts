import { randomInt } from 'node:crypto'
import { defineConfig } from 'vitest/config'

/** The long run: `FUZZ_RUNS` and `FUZZ_SEED` set how many cases each law is tried on, and which. */
const runs = process.env.FUZZ_RUNS ?? '10000'
const seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31))
console.log(`fuzz: ${runs} cases for each law, FUZZ_SEED=${seed}`)

export default defineConfig({
  test: {
    include: ['test/fuzz/**/*.fuzz.ts'],
    environment: 'node',
    env: { FUZZ_RUNS: runs, FUZZ_SEED: seed },
    testTimeout: 600_000,
    reporters: ['verbose']
  }
})

import { defineConfig } from '@playwright/test'

/** Tests of what `npm run dist` has made: `npm run test:dist`. */
export default defineConfig({
  testDir: 'test/dist',
  outputDir: 'test-results/dist',
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  reporter: 'list'
})

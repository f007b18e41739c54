import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Each test runs a whole app; two at once on a small machine only slow each other down.
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list'
})

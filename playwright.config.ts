import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  // Each test runs a whole app; two at once on a small machine only slow each other down.
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  // Electron's debugger now and then drops an answer to `app.evaluate` ("promise was garbage collected"); what passes only the second time is
  // listed as flaky
  retries: 1,
  reporter: 'list'
})

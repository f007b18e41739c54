import { defineConfig } from '@playwright/test'

/** Tests of Twilio's SDK in the real app, against a double of its gateway on this machine: `npm run test:twilio`. */
export default defineConfig({
  testDir: 'test/twilio',
  outputDir: 'test-results/twilio',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  // as in the end-to-end tests: Electron's debugger now and then drops an answer to `app.evaluate`
  retries: 1,
  reporter: 'list'
})

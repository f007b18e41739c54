import { defineConfig } from '@playwright/test'

/** Tests of Twilio's SDK in the real app, against a double of its gateway on this machine: `npm run test:twilio`. */
export default defineConfig({
  testDir: 'test/twilio',
  outputDir: 'test-results/twilio',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list'
})

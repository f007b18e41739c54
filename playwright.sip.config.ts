import { defineConfig } from '@playwright/test'

/** Tests on a real telephone network on this machine (Debian): `npm run test:sip`. */
export default defineConfig({
  testDir: 'test/sip',
  outputDir: 'test-results/sip',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list'
})

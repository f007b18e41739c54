import { defineConfig } from '@playwright/test'

/** Tests on a real telephone network on this machine (Debian): `npm run test:sip`. */
export default defineConfig({
  testDir: 'test/sip',
  outputDir: 'test-results/sip',
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  // as in the end-to-end tests: Electron's debugger now and then drops an answer to `app.evaluate`
  retries: 1,
  projects: [
    { name: 'packages', testMatch: '*.setup.ts' },
    { name: 'network', testMatch: '*.spec.ts', dependencies: ['packages'] }
  ],
  reporter: 'list'
})

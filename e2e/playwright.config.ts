import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from '../scripts/browser.mjs'

// Set once by the first process that reads this; its workers inherit it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
process.env.GROUNDPLAN_DATA ??= mkdtempSync(join(tmpdir(), 'groundplan-e2e-'))
const port = process.env.GROUNDPLAN_PORT ?? '3170'
/** GROUNDPLAN_URL runs the stories against a server that is there already; start it with the two keys below in its environment. */
const url = process.env.GROUNDPLAN_URL

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/stories',
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: {
    baseURL: url ?? `http://127.0.0.1:${port}`,
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    acceptDownloads: true,
    launchOptions: { ...findBrowser(), args: BROWSER_ARGS },
  },
  ...(url === undefined && {
    webServer: {
      command: `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
      cwd: join(import.meta.dirname, '..'),
      url: `http://127.0.0.1:${port}/`,
      env: {
        GROUNDPLAN_DATA: process.env.GROUNDPLAN_DATA,
        NODE_ENV: 'production',
        DATABASE_URL: '',
        // Keys of moto's account; they open nothing else.
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        AWS_PROFILE: '',
      },
      stdout: 'ignore',
      stderr: 'pipe',
      reuseExistingServer: false,
    },
  }),
})

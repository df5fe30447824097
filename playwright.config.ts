import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './tests/browser.mjs'

// Set for the workers too, which read this file again.
process.env.HIRING_PACK_E2E ??= mkdtempSync(join(tmpdir(), 'hiring-pack-e2e-'))
const folder = process.env.HIRING_PACK_E2E

const chromium = {
  ...devices['Desktop Chrome'],
  viewport: { width: 1280, height: 900 },
  launchOptions: {
    // Without one, that which Playwright has fetched.
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
}

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: { baseURL: process.env.E2E_ORIGIN, screenshot: 'only-on-failure', actionTimeout: 10_000 },
  // What is tagged @once does not differ without JavaScript.
  projects: [
    { name: 'js', use: chromium },
    { name: 'no-js', use: { ...chromium, javaScriptEnabled: false }, grepInvert: /@once/ },
  ],
  webServer: {
    command: 'node app/server/start.mjs',
    // Playwright keeps the group's text in the environment under its name in capitals.
    wait: { stdout: /Hiring pack builder: (?<e2e_origin>http:\S+)/ },
    timeout: 120_000,
    env: { PORT: '0', HOST: '127.0.0.1', PUBLIC_ORIGIN: '', DATABASE_PATH: join(folder, 'e2e.sqlite') },
  },
})

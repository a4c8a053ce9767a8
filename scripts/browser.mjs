import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** What to give to Playwright to start a browser: nothing more than its own, PW_CHROMIUM, or one of the system. */
export function findBrowser() {
  if (existsSync(chromium.executablePath())) return {}
  const executablePath = [process.env.PW_CHROMIUM, ...onPath(), ...PLACES].find(
    (path) => path && existsSync(path),
  )
  return executablePath && { executablePath }
}

const onPath = () =>
  (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)))

/** Quiet on the network, and without the sandbox only where the kernel refuses it: as root. */
export const BROWSER_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
]

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { basename, join } from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { buildIfStale } from './build.mjs'
import { copyIcons, installPython } from './install.mjs'
import { freePort, root, run } from './run.mjs'
import { answers, serve, stop } from './serve.mjs'

// Runs bench/*.ts one after the other; stdout is one JSON value, everything else goes to stderr.
for (const prepare of [copyIcons, buildIfStale, installPython])
  if ((await prepare({ into: 'stderr' })).code !== 0) process.exit(1)

const data = mkdtempSync(join(tmpdir(), 'groundplan-bench-'))
const port = await freePort()
const env = { GROUNDPLAN_URL: `http://127.0.0.1:${port}`, GROUNDPLAN_DATA: data }
const server = serve(port, { env, stdio: 'ignore' })
const figures = { machine: machine() }
try {
  if (!(await answers(env.GROUNDPLAN_URL, server))) throw new Error('The server does not answer.')
  const asked = process.argv.slice(2)
  for (const file of benches().filter((name) => asked.length === 0 || asked.includes(name)))
    figures[file] = await measure(file)
} finally {
  await stop(server)
  rmSync(data, { recursive: true, force: true })
}
console.log(JSON.stringify(figures, null, 2))
if (Object.values(figures).some(({ failed }) => failed)) process.exitCode = 1

function benches() {
  const files = readdirSync(join(root, 'bench')).filter((name) => /^[\w-]+\.ts$/.test(name))
  return files.map((name) => basename(name, '.ts')).sort()
}

/** What one bench prints: one JSON object, on the last line of its stdout. */
async function measure(name) {
  console.error(`bench/${name}.ts …`)
  const { code, output } = await run(process.execPath, ['--import', 'tsx', `bench/${name}.ts`], {
    env,
    quiet: true,
  })
  try {
    if (code === 0) return JSON.parse(output.slice(output.indexOf('{')))
  } catch {}
  console.error(output.trimEnd())
  return { failed: true }
}

function machine() {
  const { executablePath = chromium.executablePath() } = findBrowser() ?? {}
  return {
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    chromium: execFileSync(executablePath, ['--version'], { encoding: 'utf8' }).match(/[\d.]+/)?.[0],
  }
}

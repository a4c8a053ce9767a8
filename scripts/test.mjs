import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { copyIcons, installPackages, installPython } from './install.mjs'
import { freePort, program, runNode } from './run.mjs'
import { inParallel, preparation, report, staticChecks, storyTests, unitTests } from './stages.mjs'

const started = performance.now()
const results = []
const data = mkdtempSync(join(tmpdir(), 'groundplan-test-'))

results.push(
  ...(await inParallel([
    preparation('packages', installPackages),
    preparation('moto and cfn-lint', installPython),
  ])),
)
results.push(await report(preparation('icons', copyIcons)))
results.push(await report(preparation('browser', installBrowser)))
results.push(...(await inParallel(staticChecks)))
results.push(await report(unitTests({ slow: true })))
const build = await report(preparation('build', buildIfStale))
results.push(build)
if (build.failed === 0) {
  const env = { GROUNDPLAN_DATA: data, GROUNDPLAN_PORT: String(await freePort()) }
  results.push(await report(storyTests(env)))
}
rmSync(data, { recursive: true, force: true })

const sum = (member) => results.reduce((total, result) => total + (result[member] ?? 0), 0)
console.log(
  `In ${Math.round((performance.now() - started) / 1000)} s; ${sum('skipped')} skipped with a reason.`,
)
console.log(`${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0

/** Playwright's own browser, unless there is one already; the packages are there only now. */
async function installBrowser() {
  const { findBrowser } = await import('./browser.mjs')
  if (findBrowser()) return { code: 0 }
  return runNode([program.playwright, 'install', 'chromium'])
}

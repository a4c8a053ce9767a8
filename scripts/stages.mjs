import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lockHoles } from './lock-holes.mjs'
import { program, root, runNode } from './run.mjs'

/** A stage: a name and what it comes to, as `{ passed, failed, skipped?, output? }`. */
const stage = (name, work) => ({ name, work })

/** A program that is right or wrong as a whole counts as one test. */
const judged = (name, ...steps) =>
  stage(name, async () => {
    let output = ''
    for (const args of steps) {
      const done = await runNode(args, { quiet: true })
      output += done.output
      if (done.code !== 0) return { passed: 0, failed: 1, output }
    }
    return { passed: 1, failed: 0 }
  })

export const staticChecks = [
  judged('types', [program.next, 'typegen'], [program.tsc, '--noEmit']),
  judged('lint', [program.eslint, '--max-warnings', '0', '.']),
  judged('format', [program.prettier, '--check', '--log-level', 'warn', '.']),
  judged('imports', ['scripts/imports.mjs']),
  stage('lock file', async () => {
    const holes = lockHoles(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
    return { passed: Number(holes.length === 0), failed: holes.length, output: holes.join('\n') }
  }),
]

/** The tests beside the sources. Those named *.slow.test.ts start servers, validators and databases. */
export const unitTests = ({ slow }) =>
  stage(slow ? 'tests' : 'quick tests', () => {
    const some = slow ? [] : ['--exclude', '**/*.slow.test.ts']
    return counted('test-results/vitest.json', countVitest, [program.vitest, 'run', ...some], (file) => [
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ])
  })

/** The stories in a real browser, against the built pages. */
export const storyTests = (env) =>
  stage('stories', () =>
    counted(
      'test-results/playwright.json',
      countPlaywright,
      [program.playwright, 'test', '-c', 'e2e'],
      () => [],
      env,
    ),
  )

/** Runs a test program and counts from its report; a crash or an empty report is a failure. */
async function counted(file, count, args, reporters, env) {
  const report = join(root, file)
  rmSync(report, { force: true })
  const { code } = await runNode([...args, ...reporters(report)], { env })
  try {
    const total = count(JSON.parse(readFileSync(report, 'utf8')))
    if (total.passed + total.failed === 0) return { ...total, failed: 1, output: 'No test ran.' }
    return code !== 0 && total.failed === 0
      ? { ...total, failed: 1, output: `It ended with code ${code}.` }
      : total
  } catch {
    return { passed: 0, failed: 1, output: `It left no report (code ${code}).` }
  }
}

export function countVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  return { passed: numPassedTests, failed: numFailedTests + broken, skipped: numPendingTests }
}

export function countPlaywright({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/** A step that prepares something; only its failure counts. */
export const preparation = (name, prepare) =>
  stage(name, async () => ({ passed: 0, failed: (await prepare()).code === 0 ? 0 : 1 }))

/** Runs one stage and says how long it took and what it came to. */
export async function report({ name, work }) {
  const start = performance.now()
  const result = await work().catch((error) => ({
    passed: 0,
    failed: 1,
    output: String(error?.stack ?? error),
  }))
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (result.output) console.error(result.output.trimEnd())
  const counts = result.passed + result.failed > 1 ? ` ${result.passed} passed, ${result.failed} failed` : ''
  const skipped = result.skipped ? `, ${result.skipped} skipped` : ''
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${name}${counts && ':'}${counts}${skipped} (${seconds} s)`)
  return result
}

/** Runs stages two at a time; more would only wait for each other on a small machine. */
export async function inParallel(stages) {
  const results = []
  const waiting = [...stages]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await report(next))
  }
  await Promise.all([worker(), worker()])
  return results
}

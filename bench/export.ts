import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderTemplate } from '@/lib/cloudformation/render'
import { writeTemplates } from '@/lib/cloudformation/write'
import { check } from '@/lib/rules/engine'
import { rules } from '@/lib/rules'
import { networkOf } from '@/lib/samples/generate'

const CFN_LINT = join(import.meta.dirname, '../.venv/bin/cfn-lint')

/** Milliseconds of one run; the middle of several, after a few to warm up. */
function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs + 3 }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  }).slice(3)
  return Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]! * 10) / 10
}

const design = networkOf(1_000)
// A new object each time: indices are kept by the identity of a design.
const exportAll = (format: 'yaml' | 'json') =>
  median(15, () =>
    writeTemplates({ elements: { ...design.elements } }, 'Bench').map((template) =>
      renderTemplate(template, format),
    ),
  )

/** The smallest design whose template has a hundred resources. */
function hundredResources() {
  for (let count = 20; ; count++) {
    const small = networkOf(count)
    const [template] = writeTemplates(small, 'Bench')
    if (template && Object.keys(template.body.Resources).length >= 100) return { small, template }
  }
}

const { small, template } = hundredResources()
const ours = median(15, () => check({ elements: { ...small.elements } }, rules))

/** The same template by cfn-lint, its start included. It exits with 2 or more when it finds something. */
function lint(): number | undefined {
  if (!existsSync(CFN_LINT)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'groundplan-bench-'))
  const file = join(folder, 'template.yaml')
  writeFileSync(file, renderTemplate(template, 'yaml').text)
  const time = median(2, () =>
    execFileSync(CFN_LINT, ['--non-zero-exit-code', 'none', '--', file], { stdio: 'ignore' }),
  )
  rmSync(folder, { recursive: true })
  return time
}

const theirs = lint()
console.log(
  JSON.stringify({
    elements: Object.keys(design.elements).length,
    yaml_ms: exportAll('yaml'),
    json_ms: exportAll('json'),
    goal_ms: 100,
    hundred_resources: {
      resources: Object.keys(template.body.Resources).length,
      cfn_lint_ms: theirs,
      our_check_ms: ours,
      ratio: theirs === undefined ? undefined : Math.round(theirs / ours),
    },
  }),
)

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderTemplate } from '@/lib/cloudformation/render'
import { writeTemplates } from '@/lib/cloudformation/write'
import { check } from '@/lib/rules/engine'
import { rules } from '@/lib/rules'
import { networkOf } from '@/lib/samples/generate'

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

const folder = mkdtempSync(join(tmpdir(), 'groundplan-bench-'))
const file = join(folder, 'template.yaml')
writeFileSync(file, renderTemplate(template, 'yaml').text)

/** A command over the same template, its start included; undefined where it is not there or takes more than two minutes. */
function command(runs: number, program: string, ...args: readonly string[]): number | undefined {
  if (!existsSync(program)) return undefined
  const run = () => spawnSync(program, [...args, file], { stdio: 'ignore', timeout: 120_000 })
  return run().error ? undefined : median(runs, () => void run())
}

const inBench = (path: string) => join(import.meta.dirname, '..', path)
const cfnLint = command(2, inBench('.venv/bin/cfn-lint'), '--non-zero-exit-code', 'none', '--')
const cfnValidate = command(2, process.execPath, inBench('lib/cloudformation/aws-validate.mjs'))
const ourCommand = command(2, process.execPath, inBench('cli/groundplan.mjs'), 'check')
rmSync(folder, { recursive: true })

const ratio = (theirs: number | undefined) => (theirs === undefined ? undefined : Math.round(theirs / ours))
console.log(
  JSON.stringify({
    elements: Object.keys(design.elements).length,
    yaml_ms: exportAll('yaml'),
    json_ms: exportAll('json'),
    goal_ms: 100,
    hundred_resources: {
      resources: Object.keys(template.body.Resources).length,
      our_check_ms: ours,
      our_command_ms: ourCommand,
      cfn_lint_ms: cfnLint,
      cfn_lint_ratio: ratio(cfnLint),
      cloudformation_validate_ms: cfnValidate,
      cloudformation_validate_ratio: ratio(cfnValidate),
    },
  }),
)

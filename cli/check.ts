import { relative, sep } from 'node:path'
import type { Design } from '@/lib/design/element'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { rules } from '@/lib/rules'
import type { Finding, Severity } from '@/lib/rules/define'
import { check as findAll } from '@/lib/rules/engine'
import type { Report } from '@/lib/rules/report/report'
import { reportOf, SEVERITIES, worstFirst } from '@/lib/rules/report/report'
import { toSarif } from '@/lib/rules/report/sarif'
import { idleWaivers } from '@/lib/rules/waivers'
import type { Answer } from './define'
import { defineVerb } from './define'
import { readText } from './file'
import { openAny } from './open'

const FORMATS = ['text', 'json', 'sarif'] as const

/**
 * `check --json` prints { findings: [{ rule, severity, element, awsId?, field?, message, source, fixable }], waived, counts }:
 * findings that count, the worst first; how many are waived; how many there are by severity.
 * `--format sarif` prints SARIF 2.1.0 with the lines of the file; waived findings stand in it as suppressed.
 */
export const check = defineVerb({
  name: 'check',
  usage: 'groundplan check <design or template> [--format text|json|sarif] [--json]',
  summary: 'Says what AWS would refuse or what would not work, with the way out.',
  options: { format: { type: 'string' } },
  takes: 1,
  run: async ([path = ''], { format = 'text' }) => {
    if (!FORMATS.some((one) => one === format))
      return failed(`--format is "${format}"; give it ${FORMATS.join(', ')}.`)
    const opened = await openAny(path)
    if (!opened.ok) return opened
    const { design, problems } = opened.value
    const all = findAll(design, rules)
    const report = reportOf(design, all)
    return answerOf(report, await textOf(format, path, design, all, report), [
      ...problems,
      ...idleWaivers(design, all).map(
        ({ element, rule }) =>
          `${design.elements[element]!.name} has a waiver of ${rule}, which finds nothing there now; take it out.`,
      ),
    ])
  },
})

const answerOf = (report: Report, text: string, notices: readonly string[]): Result<Answer> =>
  done({ code: report.findings.length > 0 ? 1 : 0, json: report, text, notices })

async function textOf(
  format: string,
  path: string,
  design: Design,
  all: readonly Finding[],
  report: Report,
): Promise<string> {
  if (format === 'text')
    return [
      ...worstFirst(all.filter(({ waived }) => !waived)).map(inWords),
      summary(report.counts, report.waived),
    ]
      .map((line) => `${line}\n`)
      .join('')
  const text = format === 'sarif' ? await readText(path) : undefined
  const json =
    format === 'json'
      ? report
      : toSarif(design, all, { uri: inRepository(path), ...(text?.ok && { text: text.value }) })
  return `${JSON.stringify(json, null, 2)}\n`
}

/** A path as code hosts know it: from where the command runs, with slashes. */
const inRepository = (path: string): string => relative(process.cwd(), path).split(sep).join('/')

const inWords = ({ rule, severity, message, source }: Finding): string =>
  `${severity}: ${message}\n    ${rule}  ${source}`

function summary(counts: Report['counts'], waived: number): string {
  const words: Record<Severity, readonly [one: string, many: string]> = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['hint', 'hints'],
  }
  const parts = SEVERITIES.map(
    (severity) => `${counts[severity]} ${words[severity][counts[severity] === 1 ? 0 : 1]}`,
  )
  return `${parts.join(', ')}${waived > 0 ? `, ${waived} waived` : ''}`
}

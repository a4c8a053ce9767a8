import type { Design } from '@/lib/design/element'
import { done } from '@/lib/design/result'
import { rules } from '@/lib/rules'
import type { Finding, Severity } from '@/lib/rules/define'
import { check as findAll } from '@/lib/rules/engine'
import { defineVerb } from './define'
import { openAny } from './open'

const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/**
 * `check --json` prints { findings: [{ rule, severity, element, awsId?, field?, message, source, fixable }], waived, counts }:
 * findings that count, the worst first; how many are waived; how many there are by severity.
 */
export const check = defineVerb({
  name: 'check',
  usage: 'groundplan check <design or template> [--json]',
  summary: 'Says what AWS would refuse or what would not work, with the way out.',
  options: {},
  takes: 1,
  run: async ([path = '']) => {
    const opened = await openAny(path)
    if (!opened.ok) return opened
    const { design, problems } = opened.value
    const all = findAll(design, rules)
    const findings = ORDER.flatMap((severity) =>
      all.filter((finding) => !finding.waived && finding.severity === severity),
    )
    const waived = all.length - findings.length
    const counts = Object.fromEntries(
      ORDER.map((severity) => [severity, findings.filter((one) => one.severity === severity).length]),
    ) as Record<Severity, number>
    return done({
      code: findings.length > 0 ? 1 : 0,
      json: { findings: findings.map((finding) => outward(design, finding)), waived, counts },
      text: [...findings.map(inWords), summary(counts, waived)].join('\n') + '\n',
      notices: problems,
    })
  },
})

function outward(design: Design, { rule, severity, element, field, message, source, fixable }: Finding) {
  const awsId = design.elements[element]?.awsId
  return {
    rule,
    severity,
    element,
    ...(awsId !== undefined && { awsId }),
    ...(field !== undefined && { field }),
    message,
    source,
    fixable,
  }
}

const inWords = ({ rule, severity, message, source }: Finding): string =>
  `${severity}: ${message}\n    ${rule}  ${source}`

function summary(counts: Record<Severity, number>, waived: number): string {
  const words: Record<Severity, readonly [one: string, many: string]> = {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['hint', 'hints'],
  }
  const parts = ORDER.map(
    (severity) => `${counts[severity]} ${words[severity][counts[severity] === 1 ? 0 : 1]}`,
  )
  return `${parts.join(', ')}${waived > 0 ? `, ${waived} waived` : ''}`
}

import type { Design, Id } from '@/lib/design/element'
import type { Finding, Severity } from '../define'

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** A finding for the world outside: without what only the panel needs. */
export type Reported = Pick<
  Finding,
  'rule' | 'severity' | 'element' | 'field' | 'message' | 'source' | 'fixable'
> & { readonly awsId?: string }

/** What a check found: findings that count, the worst first; how many are waived; how many there are by severity. */
export type Report = {
  readonly findings: readonly Reported[]
  readonly waived: number
  readonly counts: Readonly<Record<Severity, number>>
}

export function reportOf(design: Design, found: readonly Finding[]): Report {
  const findings = worstFirst(found.filter(({ waived }) => !waived))
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length
  return {
    findings: findings.map((finding) => reported(design, finding)),
    waived: found.length - findings.length,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
  }
}

/** Errors before warnings before hints; else as they were. */
export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  SEVERITIES.flatMap((severity) => findings.filter((one) => one.severity === severity))

function reported(
  design: Design,
  { rule, severity, element, field, message, source, fixable }: Finding,
): Reported {
  const awsId = awsIdOf(design, element)
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

export const awsIdOf = (design: Design, id: Id): string | undefined => design.elements[id]?.awsId

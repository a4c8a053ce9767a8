import type { Log, ReportingDescriptor, Result } from 'sarif'
import type { Design } from '@/lib/design/element'
import type { Finding, Rule, Severity } from '../define'
import { rules } from '../index'
import { lineFinder } from './line-of'
import { awsIdOf, worstFirst } from './report'

/** The file that was checked: its path from the top of the repository, and its text where it is one text. */
export type Checked = { readonly uri: string; readonly text?: string }

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>

/**
 * Findings as SARIF 2.1.0, which code hosts show beside the lines of a pull request. A waived finding stays, as suppressed with
 * its reason.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function toSarif(design: Design, found: readonly Finding[], checked: Checked): Log {
  const findings = worstFirst(found)
  const spoke = [...new Set(findings.map(({ rule }) => rule))]
  const lineOf = checked.text === undefined ? undefined : lineFinder(checked.text)
  const toResult = (finding: Finding): Result => {
    const { rule, severity, element: id, field, message, fixable } = finding
    const element = design.elements[id]!
    const awsId = awsIdOf(design, id)
    const waiver = element.waivers?.[rule]
    const key = element.logicalId ?? id
    return {
      ruleId: rule,
      ruleIndex: spoke.indexOf(rule),
      level: LEVELS[severity],
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(checked.uri) },
            region: { startLine: lineOf?.(element) ?? 1 },
          },
          logicalLocations: [
            {
              name: element.name,
              fullyQualifiedName: field === undefined ? key : `${key}.${field}`,
              kind: 'resource',
            },
          ],
        },
      ],
      partialFingerprints: { 'groundplan/v1': [rule, key, field ?? ''].join(' ') },
      ...(finding.waived && {
        suppressions: [
          {
            kind: 'external' as const,
            status: 'accepted' as const,
            justification: [waiver?.reason, waiver?.author, waiver?.date].filter(Boolean).join(', '),
          },
        ],
      }),
      properties: { kind: element.kind, fixable, ...(awsId !== undefined && { awsId }) },
    }
  }
  return {
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'Groundplan',
            rules: spoke.map((id) => describe(rules.find((rule) => rule.id === id)!)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map(toResult),
      },
    ],
  }
}

const describe = ({ id, title, why, source, severity }: Rule): ReportingDescriptor => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: why },
  helpUri: source,
  help: { text: `${why}\n${source}`, markdown: `${why}\n\n[The page at AWS](${source})` },
  defaultConfiguration: { level: LEVELS[severity] },
})

import type { Design } from '@/lib/design/element'
import type { Finding, Severity } from '@/lib/rules/define'
import { rank } from '../ui/match'

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]
export const TITLES = { error: 'Errors', warning: 'Warnings', info: 'Hints', waived: 'Waived' } as const

export type Section = keyof typeof TITLES

/** One line of the list: the title of a group, or a finding. */
export type Line =
  | { readonly type: 'title'; readonly section: Section; readonly count: number; readonly open: boolean }
  | { readonly type: 'finding'; readonly finding: Finding }

export type Filter = { readonly text: string; readonly severities: ReadonlySet<Severity> }

/** The findings that a filter lets through: by the words of message, rule and element. */
export function filtered(design: Design, findings: readonly Finding[], { text, severities }: Filter) {
  return findings.filter(
    ({ severity, message, title, rule, element }) =>
      severities.has(severity) &&
      rank(text, `${message} ${title} ${rule} ${design.elements[element]?.name ?? ''}`) !== undefined,
  )
}

/** Findings as lines: errors, warnings, hints, each by rule; then those that somebody waived. */
export function linesOf(findings: readonly Finding[], closed: ReadonlySet<Section>): readonly Line[] {
  const sections = [...SEVERITIES, 'waived'] as const
  return sections.flatMap((section): readonly Line[] => {
    const inside = findings.filter((finding) =>
      section === 'waived' ? finding.waived : !finding.waived && finding.severity === section,
    )
    if (inside.length === 0) return []
    const open = !closed.has(section)
    return [
      { type: 'title', section, count: inside.length, open },
      ...(open ? byRule(inside).map((finding) => ({ type: 'finding' as const, finding })) : []),
    ]
  })
}

/** Findings of one rule together, in the order in which the rules first speak. */
function byRule(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule)
    if (group) group.push(finding)
    else groups.set(finding.rule, [finding])
  }
  return [...groups.values()].flat()
}

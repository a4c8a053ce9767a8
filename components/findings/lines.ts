import type { Design } from '@/lib/design/element'
import type { Finding, Severity } from '@/lib/rules/define'
import { placeOf } from '@/lib/rules/report/place'
import { worstFirst } from '@/lib/rules/report/report'
import type { IdleWaiver } from '@/lib/rules/waivers'
import { rank } from '../ui/match'

export const TITLES = { error: 'Errors', warning: 'Warnings', info: 'Hints' } as const satisfies Record<
  Severity,
  string
>
export const GROUPINGS = {
  severity: 'By severity',
  system: 'By system',
  place: 'By place',
} as const
export type Grouping = keyof typeof GROUPINGS

/** The sections at the end of every list. */
export const WAIVED = 'waived'
export const IDLE = 'idle waivers'

/** One line of the list: the title of a section, a finding, or a waiver that nobody needs any more. */
export type Line =
  | {
      readonly type: 'title'
      readonly section: string
      readonly title: string
      readonly count: number
      /** How many of each severity, where these differ inside. */
      readonly counts?: Readonly<Record<Severity, number>>
      readonly open: boolean
    }
  | { readonly type: 'finding'; readonly finding: Finding }
  | { readonly type: 'idle'; readonly idle: IdleWaiver }

export type Filter = { readonly text: string; readonly severities: ReadonlySet<Severity> }

/** The findings that a filter lets through: by the words of message, rule, system and element. */
export function filtered(design: Design, findings: readonly Finding[], { text, severities }: Filter) {
  return findings.filter(
    ({ severity, message, title, rule, system, element }) =>
      severities.has(severity) &&
      rank(text, `${message} ${title} ${rule} ${system} ${design.elements[element]?.name ?? ''}`) !==
        undefined,
  )
}

/** The section that a finding stands in. */
function sectionOf(design: Design, finding: Finding, by: Grouping): readonly [key: string, title: string] {
  if (by === 'severity') return [finding.severity, TITLES[finding.severity]]
  if (by === 'system') return [finding.system, finding.system]
  const element = design.elements[finding.element]
  const place = element && placeOf(design, element)
  return place ? [place.id, place.name] : ['', 'On the canvas']
}

/** Findings as lines: in sections, the worst first, those of one rule together; then what was waived, and waivers that can go. */
export function linesOf(
  design: Design,
  findings: readonly Finding[],
  idle: readonly IdleWaiver[],
  by: Grouping,
  closed: ReadonlySet<string>,
): readonly Line[] {
  const sections = new Map<string, { title: string; inside: Finding[] }>()
  const add = (key: string, title: string, finding: Finding) => {
    const section = sections.get(key) ?? { title, inside: [] }
    section.inside.push(finding)
    sections.set(key, section)
  }
  for (const finding of byRule(worstFirst(findings)))
    if (!finding.waived) add(...sectionOf(design, finding, by), finding)
  const waived = findings.filter((finding) => finding.waived)
  if (waived.length > 0) sections.set(WAIVED, { title: 'Waived', inside: [...byRule(waived)] })
  return [
    ...[...sections].flatMap(([section, { title, inside }]): readonly Line[] => {
      const open = !closed.has(section)
      const mixed = by !== 'severity' && section !== WAIVED
      return [
        {
          type: 'title',
          section,
          title,
          count: inside.length,
          open,
          ...(mixed && { counts: countsOf(inside) }),
        },
        ...(open ? inside.map((finding) => ({ type: 'finding' as const, finding })) : []),
      ]
    }),
    ...idleLines(idle, !closed.has(IDLE)),
  ]
}

const idleLines = (idle: readonly IdleWaiver[], open: boolean): readonly Line[] =>
  idle.length === 0
    ? []
    : [
        { type: 'title', section: IDLE, title: 'Waivers without a finding', count: idle.length, open },
        ...(open ? idle.map((one) => ({ type: 'idle' as const, idle: one })) : []),
      ]

export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity, waived } of findings) if (!waived) counts[severity]++
  return counts
}

/** Findings of one rule and severity together, in the order in which they first speak. */
function byRule(findings: readonly Finding[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].flat()
}

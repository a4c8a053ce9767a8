import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { codesIn } from '@/lib/elements/target-group/codes'
import type { Complaint } from '../define'
import { read } from '@/lib/elements/read'

type Group = ElementOf<'target-group'>

/** The codes of a health check that a load balancer does not take. */
export function* refusedCodes(
  group: Group,
  field: 'matcher' | 'grpcMatcher',
  [least, most]: readonly [least: number, most: number],
  behind: string,
): Iterable<Complaint> {
  const text = read(group, field)
  if (text === undefined) return
  const codes = codesIn(text)
  if (codes?.every(([from, to]) => from >= least && to <= most)) return
  yield {
    field,
    message: `${group.name} takes the codes ${text} for healthy, but behind ${behind} they are ${least} to ${most}, such as ${field === 'matcher' ? '200 or 200-399' : '0 or 0-99'}.`,
    fix: () => {
      const kept = (codes ?? [])
        .map(([from, to]) => [Math.max(from, least), Math.min(to, most)] as const)
        .filter(([from, to]) => from <= to)
        .map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
        .join(',')
      return kept ? { label: `Take ${kept}`, patch: setProps(group, { [field]: kept }) } : undefined
    },
  }
}

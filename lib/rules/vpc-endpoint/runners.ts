import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { referencesOf } from '@/lib/elements/reference'

const SPANNING = new Set(['lambda-function', 'ecs-service', 'auto-scaling-group'])

/** What runs code in the VPCs of a Region, each once. */
export function runnersIn(region: Element, around: Around): readonly Element[] {
  const subnets = ofKind(around.children(region.id), 'vpc').flatMap((vpc) =>
    ofKind(around.children(vpc.id), 'subnet'),
  )
  return [
    ...new Set(
      subnets.flatMap(({ id }) => [
        ...ofKind(around.children(id), 'instance'),
        ...around.referrers(id).filter(({ kind }) => SPANNING.has(kind)),
      ]),
    ),
  ]
}

/** The subnets that something runs in. */
export const subnetsUnder = (runner: Element, around: Around): readonly ElementOf<'subnet'>[] =>
  ofKind(
    [
      runner.parent,
      ...referencesOf(runner).flatMap(({ field, to }) => (field === 'subnets' ? [to] : [])),
    ].flatMap((id) => around.get(id) ?? []),
    'subnet',
  )

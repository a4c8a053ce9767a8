import type { Element } from '@/lib/design/element'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'

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

/** Functions that run outside all VPCs reach every service. */
export const isOpenFunction = (element: Element): boolean =>
  element.kind === 'lambda-function' && element.props.subnets === undefined

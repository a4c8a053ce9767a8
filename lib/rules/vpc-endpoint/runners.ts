import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { referencesOf } from '@/lib/elements/reference'

const SPANNING = new Set(['lambda-function', 'ecs-service', 'auto-scaling-group'])

/** What runs code in the VPCs of a Region, each once. */
export const runnersIn = (region: Element, around: Around): readonly Element[] => [
  ...new Set(eachRunner(region, around)),
]

/** The same one after another, for who needs few of them; one may come several times. */
export function* eachRunner(region: Element, around: Around): Iterable<Element> {
  for (const vpc of ofKind(around.children(region.id), 'vpc')) yield* eachRunnerOf(vpc, around)
}

/** What runs code in one VPC. */
export function* eachRunnerOf(vpc: Element, around: Around): Iterable<Element> {
  for (const { id } of ofKind(around.children(vpc.id), 'subnet')) {
    yield* ofKind(around.children(id), 'instance')
    for (const one of around.referrers(id)) if (SPANNING.has(one.kind)) yield one
  }
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

import type { Design, Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import { within } from '@/lib/elements/ancestor'
import { isResource } from './part'

/** What goes into one template: the resources of one account and Region, and what is drawn with them. */
export type Group = {
  readonly account?: Element
  readonly region?: Element
  readonly regionCode?: string
  readonly resources: readonly Element[]
  /** Places, notes and the like: no resources, kept so that the template reopens as drawn. */
  readonly drawn: readonly Element[]
}

type Growing = { -readonly [K in keyof Group]: Group[K] } & { resources: Element[]; drawn: Element[] }

/**
 * The templates of a design. What belongs to no Region, or to one without resources, is drawn in all of them.
 */
export function groupByRegion(design: Design, around: Around): readonly Group[] {
  const groups = new Map<string, Growing>()
  for (const element of Object.values(design.elements)) {
    const region = within(around, element, 'region')
    const account = within(around, element, 'account')
    const code = known(region?.props.code)
    const key = JSON.stringify([account?.id, typeof code === 'string' ? code : region?.id])
    const group = groups.get(key) ?? {
      ...(account && { account }),
      ...(region && { region }),
      ...(typeof code === 'string' && { regionCode: code }),
      resources: [],
      drawn: [],
    }
    groups.set(key, group)
    ;(isResource(element) ? group.resources : group.drawn).push(element)
  }
  const templates = [...groups.values()].filter((group) => group.resources.length > 0)
  const common = [...groups.values()]
    .filter((group) => group.resources.length === 0 || group.region === undefined)
    .flatMap((group) => group.drawn)
  return templates.map((group) => ({
    ...group,
    drawn: group.region ? [...common, ...group.drawn] : common,
  }))
}

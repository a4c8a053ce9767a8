import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { groupsOf } from '../listener/forwards'
import { isOpen, read } from '../read'
import type { Target } from '../target-group/registered'
import { registered, registeredClassic } from '../target-group/registered'
import type { Spanning } from './reach-into'

type Classic = ElementOf<'classic-load-balancer'>
type Group = ElementOf<'target-group'>

/** What a load balancer sends to: a target group of one of its listeners, or a Classic one's own instances. */
export type Pool = {
  readonly owner: Group | Classic
  readonly targets: readonly Target[]
  /** Do its nodes send to targets of all zones? Undefined when nobody knows. */
  readonly crossZone: boolean | undefined
}

/** Each target group that a load balancer forwards to, once. */
export function poolsOf(self: Spanning, around: Around): readonly Pool[] {
  if (isClassic(self))
    return [{ owner: self, targets: registeredClassic(self, around), crossZone: own(self) }]
  const groups = new Set(
    ofKind(around.children(self.id), 'listener').flatMap((listener) =>
      groupsOf(listener, around).map(({ group }) => group),
    ),
  )
  return [...groups].map((group) => ({
    owner: group,
    targets: registered(group, around),
    crossZone: crossZoneOf(self, group),
  }))
}

const isClassic = (self: Spanning): self is Classic => self.kind === 'classic-load-balancer'

const own = (self: Spanning): boolean | undefined =>
  isOpen(self.props.crossZone) ? undefined : read(self as Classic, 'crossZone') === true

/** A group may say it itself; else an Application Load Balancer crosses zones, and others do when told so. */
function crossZoneOf(self: Spanning, group: Group): boolean | undefined {
  const said = isOpen(group.props.crossZone) ? undefined : read(group, 'crossZone')
  if (said === undefined) return undefined
  if (said !== 'use_load_balancer_configuration') return said === 'true'
  return isKind(self, 'application-load-balancer') ? true : own(self)
}

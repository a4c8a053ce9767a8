import type { Code, Id } from '@/lib/net/end'
import type { Warning, Way } from '@/lib/net/move'
import type { Packet, Talk } from '@/lib/net/packet'
import type { Family, Flow } from '@/lib/net/flow'
import { ANY_PORT, CLIENT_PORTS, TCP, formatAddresses } from '@/lib/net/flow'
import { shakeHands } from '@/lib/net/tls'
import type { Target } from '../target-group/registered'
import type { Node, Place, Refused } from './places'
import { placesOf } from './places'

/** A set of targets, and how a node sends to them. */
export type Plan = {
  /** What they are registered with, for messages. */
  readonly group: { readonly id: Id; readonly name: string }
  readonly targets: readonly Target[]
  /** Where targets listen that say nothing else; undefined when nobody knows. */
  readonly port: number | undefined
  readonly family: Family
  readonly crossZone: boolean
  /** When no target is well all of them are tried. */
  readonly failsOpen: boolean
  /** What it means that no target is in the zone of the node. */
  readonly noneInZone: Code
  /** The connection to a place, or why there is none. */
  readonly open: (place: Place) => Packet | Refused
  /** The connection that asks whether a place is well. */
  readonly check: (place: Place) => Packet | undefined
  /** The part of the client's packets that this is about. */
  readonly takes: Flow
}

const isPlace = (one: Place | Refused): one is Place => 'called' in one

/**
 * The ways from a node to targets: those that pass their health check, or all of them when none does. Who is left out says why.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
 */
export function waysTo(node: Node, plan: Plan): readonly Way[] {
  const { group, targets } = plan
  if (targets.length === 0)
    return [
      {
        refuse: 'ELBV2_LISTENER_HAS_NO_TG',
        because: `Nothing is registered with ${group.name}.`,
        element: group.id,
        field: 'targets',
      },
    ]
  const found = targets.flatMap((target) => placesOf(target, node, plan.family))
  const refused = found.filter((one): one is Refused => !isPlace(one))
  const places = found.filter(isPlace).map((place) => ({ ...place, port: place.port ?? plan.port }))
  const near = plan.crossZone ? places : places.filter((place) => isNear(place, node))
  if (near.length === 0 && places.length > 0) return [...refused, farAway(node, plan, places)]
  const checked = near.map((place) => ({ place, well: isWell(node, plan, place) }))
  const some = checked.some(({ well }) => well !== false)
  const none = !some && near.length > 0
  return [
    ...checked.map(({ place, well }) => {
      if (well !== false) return wayTo(node, plan, place)
      return none ? lastResort(node, plan, place) : left(plan, place)
    }),
    ...refused,
    ...(none ? [allIll(plan)] : []),
  ]
}

const isNear = ({ zone }: Place, { own }: Node): boolean =>
  zone === undefined || own.zone === undefined || zone === own.zone

function farAway({ self, own }: Node, { group, noneInZone }: Plan, places: readonly Place[]): Refused {
  const zones = [...new Set(places.map(({ zone }) => zone))].join(', ')
  return {
    refuse: noneInZone,
    because: `${self.name} sends from ${own.zone} to targets in ${own.zone} only, since cross-zone balancing is off; those of ${group.name} are in ${zones}.`,
    element: self.id,
    field: 'crossZone',
  }
}

function isWell({ here, own }: Node, { check }: Plan, place: Place): boolean | undefined {
  const packet = check(place)
  return packet && here.world.reaches({ packet, out: own, because: `Health check of ${place.called}.` })
}

const left = ({ group }: Plan, { called, to }: Place): Refused => ({
  refuse: 'BAD_STATE',
  because: `${called} does not pass the health check of ${group.name}, so it gets nothing.`,
  ...(to && { element: to.element }),
})

/** What fails open tries it; else the way shows why it is ill, unless that is the check alone. */
function lastResort(node: Node, plan: Plan, place: Place): Way {
  const way = wayTo(node, plan, place)
  if (plan.failsOpen || 'refuse' in way) return way
  return node.here.world.reaches(way.leg) === false ? way : left(plan, place)
}

const allIll = ({ group, failsOpen }: Plan): Refused => ({
  refuse: 'X_LB_NO_HEALTHY_TARGET',
  because: `No target of ${group.name} passes its health check${failsOpen ? ', so all of them are tried (fail open)' : ''}.`,
  element: group.id,
})

const noPort = ({ group }: Plan): Refused => ({
  refuse: 'UNKNOWN_RESOURCE',
  because: `The port of ${group.name} is not known.`,
  element: group.id,
  field: 'port',
  unknown: true,
})

function wayTo({ self, own }: Node, plan: Plan, place: Place): Way {
  const opened = place.port === undefined ? noPort(plan) : plan.open(place)
  if ('refuse' in opened) return opened
  const at = formatAddresses(place.family, place.addresses)
  const to = place.called === at ? at : `${place.called} at ${at}`
  const kept = opened.bound ? ', with the address of the client' : ''
  const spoken = speakTo(opened.talk, place)
  if ('refuse' in spoken) return spoken
  return {
    leg: {
      packet: opened,
      out: own,
      because: `${self.name} sends to ${to}${place.port === undefined ? '' : ` port ${place.port}`}${kept}.`,
      notes: [opened.bound ? 'ELBV2_SOURCE_ADDRESS_PRESERVATION' : 'REMAP_EPHEMERAL_PORT'],
    },
    takes: plan.takes,
    warnings: spoken,
  }
}

/** Instances and tasks have no word of their own about TLS: they are taken to speak what the group says. */
function speakTo(talk: Talk | undefined, { to, called, balances }: Place): readonly Warning[] | Refused {
  if (!talk || !to || balances || talk.trusts !== 'nobody') return []
  const shaken = shakeHands(talk, { speaks: talk.tls ? 'tls' : 'plain' }, { element: to.element, called })
  return 'refuse' in shaken ? shaken : shaken.warnings
}

/** A new connection from a node: its own address, a port of its own. */
export const fromNode = ({ own }: Node, place: Place, talk: Talk | undefined, port = place.port): Packet => ({
  flow: {
    family: place.family,
    protocols: [[TCP, TCP]],
    sources: own.addresses[place.family] ?? [],
    destinations: place.addresses,
    sourcePorts: CLIENT_PORTS,
    ports: port === undefined ? ANY_PORT : [[port, port]],
  },
  from: own,
  to: place.to,
  groups: { of: own.groups ?? [] },
  reply: false,
  zone: own.zone,
  network: own.network,
  via: undefined,
  talk,
})

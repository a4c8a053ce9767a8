import type { Outside } from '@/lib/net/end'
import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { both, except, formatAddresses } from '@/lib/net/flow'
import { lookUp } from '@/lib/net/route'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { astray } from './astray'
import { forwardedNames } from './forwarded'
import { endOf, heldBy, isServer } from './held'
import { listening } from './listening'
import type { PublicLines } from './publicly'
import { inPublicly, outPublicly, publicLinesOf } from './publicly'
import type { Uplink } from './routes'
import { tableOf, uplinksOf } from './routes'

type Site = ElementOf<'on-premises-site'>
type Held = ReturnType<typeof heldBy>

/** A data centre: `out` is where its packets start, `in` where they end. */
export const onPremisesSiteBehaviour = defineBehaviour({
  kind: 'on-premises-site',
  *facts(self, around) {
    const held = heldBy(self, around)
    const own: Outside = {
      fact: 'outside',
      id: self.id,
      element: self.id,
      addresses: held.addresses,
      fixed: true,
      behind: self.id,
    }
    yield own
    yield* forwardedNames(self, around)
    const uplinks = uplinksOf(self, around)
    const table = tableOf(self, uplinks)
    const publics = publicLinesOf(self, around)
    const door = { fact: 'door', element: self.id } as const
    if (publics.length > 0)
      yield { ...door, door: 'from-internet', pass: (packet) => [inPublicly(self, publics, packet)] }
    yield {
      ...door,
      door: 'out',
      pass: (packet) =>
        split(
          held,
          packet,
          (part) => arrivals(own, part, around),
          (part) => leave(self, table, uplinks, publics, part, around),
        ),
    }
    yield {
      ...door,
      door: 'in',
      pass: (packet, here) =>
        split(
          held,
          packet,
          (part) => arrivals(own, part, around),
          (part) => beyond(self, held, part, here),
        ),
    }
  },
})

/** What the site holds, and the rest. */
function split(
  held: Held,
  packet: Packet,
  inside: (part: Packet) => readonly Move[],
  outside: (part: Packet) => readonly Move[],
): readonly Move[] {
  const near = { destinations: held.addresses[packet.flow.family] ?? [] }
  const own = both(packet.flow, near)
  return [
    ...(own ? inside({ ...packet, flow: own }) : []),
    ...except(packet.flow, near).flatMap((flow) => outside({ ...packet, flow })),
  ]
}

/** At the host that has the address, as far as it listens; else somewhere in the site. */
function arrivals(site: Outside, packet: Packet, around: Around): readonly Move[] {
  const { family, destinations } = packet.flow
  const servers = around.children(site.element).filter(isServer)
  const at = servers.find((one) => {
    if (one.id === packet.to?.element) return true
    const end = endOf(one, around)
    return (
      end?.fixed === true &&
      end.addresses[family] !== undefined &&
      holdsAll(end.addresses[family], destinations)
    )
  })
  const end = (at && endOf(at, around)) ?? site
  const place = around.get(site.element)?.name ?? ''
  const because = at
    ? `It reaches ${at.name}.`
    : `It reaches ${formatAddresses(family, destinations)} in ${place}.`
  const on = (part: Packet) => ({ go: { arrived: true } as const, packet: { ...part, to: end }, because })
  return at && !packet.reply ? listening(at, packet, on) : [on(packet)]
}

function leave(
  self: Site,
  table: Parameters<typeof lookUp>[0],
  uplinks: readonly Uplink[],
  publics: PublicLines,
  packet: Packet,
  around: Around,
) {
  const { routed, rest } = lookUp(table, packet)
  return [
    ...routed.flatMap(({ flow, route: { target, says } }): readonly Move[] =>
      'of' in target
        ? [
            {
              go: { door: target.door, of: target.of },
              packet: { ...packet, flow, network: undefined, zone: undefined, via: undefined },
              because: `${says} leads to ${around.get(target.of)?.name ?? 'a router'}.`,
            },
          ]
        : [],
    ),
    ...rest.map((flow) => {
      const part = { ...packet, flow }
      return outPublicly(publics, part) ?? astray(self, uplinks, part, around)
    }),
  ]
}

/** What comes in and is not of the site: it goes out again by its routes, or nobody knows the ranges. */
const beyond = (self: Site, held: Held, packet: Packet, { session }: Here): readonly Move[] =>
  held.unknown !== undefined && !session(self.id)
    ? [{ refuse: 'UNKNOWN_DESTINATION', because: held.unknown, field: 'ranges', packet, unknown: true }]
    : [
        {
          go: { door: 'out', of: self.id },
          packet,
          because: `${formatAddresses(packet.flow.family, packet.flow.destinations)} is not in ${self.name}.`,
        },
      ]

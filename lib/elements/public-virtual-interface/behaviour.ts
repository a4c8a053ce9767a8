import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import { PUBLIC, addressesIn, formatAddresses } from '@/lib/net/flow'
import { holdsAll, join } from '@/lib/net/ranges'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { toldBy, unless } from '../on-premises-router/line'
import type { Line } from '../on-premises-router/line'
import { overToSite } from '../on-premises-router/to-site'
import { lineOfInterface } from '../private-virtual-interface/line'
import { read } from '../read'

type Interface = ElementOf<'public-virtual-interface'>

const MTU = 1500

/** Between a site and the public addresses of AWS: `from-site` and `to-site`. It leads into no VPC but by public addresses. */
export const publicVirtualInterfaceBehaviour = defineBehaviour({
  kind: 'public-virtual-interface',
  fails: 'line',
  *facts(self, around) {
    const line = lineOfInterface(self, around)
    const door = { fact: 'door', element: self.id } as const
    yield { ...door, door: 'from-site', pass: (packet, here) => [fromSite(self, line, packet, here)] }
    yield {
      ...door,
      door: 'to-site',
      pass: (packet) => [
        overToSite(line, packet, {
          because: `${self.name} carries it to ${line.router?.name ?? 'the router'}.`,
          mtu: MTU,
        }),
      ],
    }
  },
})

/** The public ranges of the site that AWS is told of. */
export const announcedOver = (self: Interface) =>
  toldBy(
    self.props.routeFilterPrefixes === undefined ? [] : read(self, 'routeFilterPrefixes'),
    `Not all prefixes that ${self.name} advertises are known.`,
  )

function fromSite(self: Interface, line: Line, { flow, ...rest }: Packet, { world }: Here): Move {
  const { family, sources, destinations } = flow
  const packet: Packet = { ...rest, flow, via: self.id }
  const { prefixes } = announcedOver(self)
  const own = join(prefixes.filter((prefix) => prefix.family === family).flatMap(addressesIn))
  if (!holdsAll(own, sources))
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `${self.name} takes only what comes from the public prefixes it advertises. Whether the site translates ${formatAddresses(family, sources)} into one of them is not known.`,
      field: 'routeFilterPrefixes',
      unknown: true,
    }
  const owner = packet.to ?? world.publicEnd(family, destinations)
  if (!owner || !holdsAll(PUBLIC[family], destinations))
    return {
      refuse: 'UNKNOWN_DESTINATION',
      because: `${self.name} leads to public addresses of AWS only, and whether ${formatAddresses(family, destinations)} is one is not known.`,
      unknown: true,
    }
  return unless(line.fault, {
    go: { internet: true },
    packet: { ...packet, to: owner },
    because: `${self.name} carries it to the public addresses of AWS.`,
    mtu: MTU,
  })
}

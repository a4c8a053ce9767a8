import { setProps } from '@/lib/design/patch'
import type { End, Interface } from '@/lib/net/end'
import type { Packet } from '@/lib/net/packet'
import type { World } from '@/lib/net/world'
import { PUBLIC } from '@/lib/net/flow'
import { formatPrefix } from '@/lib/net/prefix'
import { holdsAll, overlap } from '@/lib/net/ranges'
import type { Element } from '@/lib/design/element'
import type { Around } from '../define'
import { ANYWHERE, blocksFor } from '../far-blocks'
import type { Behaviour, Mend } from '../facts'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { rawRows, read, rowsOf } from '../read'
import { blocksOf } from '../vpc/blocks'
import { endpointMends } from '../vpc-endpoint/mends'

type Table = ElementOf<'route-table'>
type Mends = NonNullable<Behaviour<'route-table'>['mends']>

/** A route to what was not found: by a gateway of the VPC for the internet, by what joins two networks for the rest. */
export const mendsOf: Mends = function* (self, { code, packet }, around, world) {
  const vpc = around.get(self.parent)
  if (code !== 'NO_ROUTE_TO_DESTINATION' || !isKind(vpc, 'vpc') || !rowsOf(self, 'routes')) return
  yield* endpointMends(self, vpc, packet, around)
  const { family, destinations } = packet.flow
  const isPublic = holdsAll(PUBLIC[family], destinations)
  const inside = packet.to?.fact === 'interface' && isPrivatelyMeant(packet.to, packet)
  if (isPublic && !inside)
    for (const gateway of gatewaysOf(vpc, packet, around)) yield routeTo(self, ANYWHERE[family], gateway)
  else yield* inland(self, vpc, packet, around, world)
}

const isPrivatelyMeant = (to: Interface, { flow }: Packet) =>
  overlap(to.addresses[flow.family] ?? [], flow.destinations).length > 0

function routeTo(table: Table, destination: string, target: Element): Mend {
  const rows = rowsOf(table, 'routes') ?? []
  return {
    label: `Route ${destination} of ${table.name} to ${target.name}`,
    patch: setProps(table, { routes: [...rawRows(rows), { destination, target: target.id }] }),
  }
}

/** The nearest way out first: an open host uses the internet gateway, a hidden one needs translation. */
function gatewaysOf(vpc: ElementOf<'vpc'>, { from, flow }: Packet, around: Around): readonly Element[] {
  const children = around.children(vpc.id)
  const open = children.filter((one) => one.kind === 'internet-gateway')
  if (flow.family === 6)
    return [...children.filter((one) => one.kind === 'egress-only-internet-gateway'), ...open]
  const nats = ofKind(
    [...children, ...ofKind(children, 'subnet').flatMap((subnet) => around.children(subnet.id))],
    'nat-gateway',
  ).filter((nat) => read(nat, 'connectivityType') !== 'private' && nat.id !== from?.element)
  const isOpen = from?.fact === 'interface' && (from.publics ?? []).length > 0
  return (isOpen || nats.length === 0 ? open : nats).slice(0, 3)
}

/** Through a peering, a transit gateway or a virtual private gateway, to the block that the far end is in. */
export function* inland(
  self: Table,
  vpc: ElementOf<'vpc'>,
  packet: Packet,
  around: Around,
  world: World,
): Iterable<Mend> {
  const { to, flow } = packet
  const destinations = farBlocks(to, packet, around) ?? blocksFor(flow.family, flow.destinations, to, world)
  const [destination] = destinations
  if (destination === undefined || destinations.length > 1) return
  const far = to?.fact === 'interface' ? to.network : undefined
  for (const peering of ofKind(around.referrers(vpc.id), 'vpc-peering')) {
    const ends = [read(peering, 'vpc'), read(peering, 'peerVpc')]
    if (far !== undefined && ends.includes(far) && ends.includes(vpc.id))
      yield routeTo(self, destination, peering)
  }
  if (far === vpc.id) return
  for (const attachment of ofKind(around.children(vpc.id), 'transit-gateway-attachment')) {
    const transit = around.get(read(attachment, 'transitGateway'))
    if (transit) yield routeTo(self, destination, transit)
  }
  if (to?.fact === 'interface') return
  for (const gateway of ofKind(around.children(vpc.id), 'vpn-gateway')) {
    yield propagate(self, gateway)
    yield routeTo(self, destination, gateway)
  }
}

/** The block of the VPC that the far end stands in. */
function farBlocks(to: End | undefined, { flow }: Packet, around: Around): readonly string[] | undefined {
  const vpc = to?.fact === 'interface' ? around.get(to.network) : undefined
  if (!isKind(vpc, 'vpc')) return undefined
  const held = blocksOf(vpc).find(
    ({ block }) => block.family === flow.family && holdsAll([[block.first, block.last]], flow.destinations),
  )
  return held && [formatPrefix(held.block)]
}

function propagate(table: Table, gateway: ElementOf<'vpn-gateway'>): Mend {
  const rows = rowsOf(gateway, 'routePropagations') ?? []
  return {
    label: `Propagate the routes of ${gateway.name} to ${table.name}`,
    patch: setProps(gateway, { routePropagations: [...rawRows(rows), { routeTables: [table.id] }] }),
  }
}

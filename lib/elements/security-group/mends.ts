import type { Row } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { Packet } from '@/lib/net/packet'
import type { World } from '@/lib/net/world'
import type { Direction } from '@/lib/net/filter'
import { judge } from '@/lib/net/filter'
import { ANY_PORT, TCP, UDP, formatProtocols, formatRanges } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import { blocksFor } from '../far-blocks'
import type { Behaviour, Mend } from '../facts'
import type { ElementOf } from '../index'
import { rawRows, rowsOf } from '../read'

type Group = ElementOf<'security-group'>
type Mends = NonNullable<Behaviour<'security-group'>['mends']>

const SIDE = { inbound: 'securityGroupIngress', outbound: 'securityGroupEgress' } as const
const CODES = new Set(['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES'])

/** A rule for just the packets that were refused: from the group of the other side where it is kept, else from its address. */
export const mendsOf: Mends = function* (self, { code, packet }, around, world) {
  const filter = world.filter(self.id)
  if (!CODES.has(code) || !filter) return
  for (const direction of ['inbound', 'outbound'] as const)
    if (judge([filter], packet, direction).refused.length > 0)
      yield* ruleFor(self, packet, direction, around, world)
}

function* ruleFor(
  self: Group,
  packet: Packet,
  direction: Direction,
  around: Around,
  world: World,
): Iterable<Mend> {
  const rows = rowsOf(self, SIDE[direction])
  const traffic = trafficIn(packet)
  if (!rows || !traffic) return
  const { flow, from, to } = packet
  const inbound = direction === 'inbound'
  const groups = inbound
    ? 'of' in packet.groups
      ? packet.groups.of
      : []
    : to?.fact === 'interface'
      ? (to.groups ?? [])
      : []
  const far = around.get(groups.find((id) => around.get(id)?.kind === 'security-group'))
  const blocks = blocksFor(
    flow.family,
    inbound ? flow.sources : flow.destinations,
    inbound ? from : to,
    world,
  )
  const add = (peers: readonly Row[], words: string): Mend => ({
    label: `Allow ${traffic.words} ${inbound ? 'from' : 'to'} ${words} in ${self.name}`,
    patch: setProps(self, {
      [SIDE[direction]]: [
        ...rawRows(rows),
        ...peers.flatMap((peer) => traffic.rows.map((row) => ({ ...row, ...peer }))),
      ],
    }),
  })
  if (far) yield add([{ group: far.id }], far.id === self.id ? 'its own members' : `members of ${far.name}`)
  yield add(
    blocks.map((cidr) => ({ cidr })),
    blocks.join(' and '),
  )
}

const NAMES: Readonly<Record<number, string>> = { 1: 'icmp', [TCP]: 'tcp', [UDP]: 'udp', 58: 'icmpv6' }

/** Protocol and ports of the packets as rows write them. Fails: undefined for what no single rule can say. */
function trafficIn({ flow }: Packet): { readonly rows: readonly Row[]; readonly words: string } | undefined {
  const [range] = flow.protocols
  if (!range || flow.protocols.length > 1) return undefined
  if (range[0] !== range[1]) return { rows: [{ ipProtocol: '-1' }], words: 'all traffic' }
  const name = NAMES[range[0]]
  const words = formatProtocols(flow.protocols)
  if (name === undefined) return { rows: [{ ipProtocol: String(range[0]) }], words }
  const whole = holdsAll(flow.ports, ANY_PORT)
  if (name.startsWith('icmp'))
    return whole ? { rows: [{ ipProtocol: name, fromPort: -1, toPort: -1 }], words } : undefined
  if (flow.ports.length > 3) return undefined
  return {
    rows: flow.ports.map(([fromPort, toPort]) => ({ ipProtocol: name, fromPort, toPort })),
    words: whole ? words : `${words} ${formatRanges(flow.ports)}`,
  }
}

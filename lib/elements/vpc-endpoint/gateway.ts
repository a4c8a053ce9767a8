import { known } from '@/lib/design/element'
import type { Id, Outside } from '@/lib/net/end'
import type { Door } from '@/lib/net/fact'
import type { Move, Refusal } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Flow } from '@/lib/net/flow'
import { ANY_PROTOCOL, TCP, both, except, formatProtocols } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { ElementOf } from '../index'
import { endpointPolicyWarnings } from './answer'
import { blocksOf } from './gateway-routes'
import { listOf, parseServiceName } from './service-name'
import { read } from '../read'

type Endpoint = ElementOf<'vpc-endpoint'>

/** TCP, and ICMP echo as type 8 in its 256 codes. */
const TAKES: readonly Partial<Flow>[] = [
  { protocols: [[TCP, TCP]] },
  { protocols: [[1, 1]], ports: [[2048, 2303]] },
]

/**
 * The doors of a gateway endpoint: out to its service, and answers back to the client in its VPC.
 * Source: https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html
 */
export function* gatewayDoors(self: Endpoint, vpc: Id): Iterable<Door> {
  yield {
    fact: 'door',
    element: self.id,
    door: 'in',
    pass: (packet, here) => toService(self, vpc, packet, here),
  }
  yield { fact: 'door', element: self.id, door: 'out', pass: (packet) => back(self, vpc, packet) }
}

function toService(self: Endpoint, vpc: Id, packet: Packet, here: Here): readonly Move[] {
  const refused = notOurs(self, vpc, packet, here)
  if (refused) return [refused]
  const parts = TAKES.flatMap((one) => both(packet.flow, one) ?? [])
  const rest = TAKES.reduce<readonly Flow[]>(
    (flows, one) => flows.flatMap((flow) => except(flow, one)),
    [packet.flow],
  )
  const service: Outside = {
    fact: 'outside',
    id: `${self.id} ${packet.to?.id ?? 'service'}`,
    element: packet.to?.element ?? self.id,
    addresses: { [packet.flow.family]: packet.flow.destinations },
    fixed: true,
    behind: self.id,
  }
  const [warning] = endpointPolicyWarnings(self, known(self.props.policyDocument))
  return [
    ...parts.map((flow): Move => ({
      go: { arrived: true },
      packet: { ...packet, flow, to: service, via: self.id },
      because: `${self.name} hands it to ${read(self, 'serviceName') ?? 'its service'}.`,
      ...(warning && { warning }),
    })),
    ...rest.map((flow): Refusal => ({
      refuse: 'VPCE_GATEWAY_PROTOCOL_RESTRICTION',
      because: `${self.name} takes TCP and ping only, no ${formatProtocols(holdsAll(flow.protocols, ANY_PROTOCOL) ? [[17, 17]] : flow.protocols)}.`,
      packet: { ...packet, flow },
    })),
  ]
}

function notOurs(self: Endpoint, vpc: Id, packet: Packet, here: Here): Refusal | undefined {
  const { flow, to, from } = packet
  const inside = here.world.network(vpc)?.blocks[flow.family] ?? []
  const local = from?.fact === 'interface' ? from.network === vpc : holdsAll(inside, flow.sources)
  if (!local)
    return {
      refuse: 'NO_PATH',
      because: `${self.name} serves its own VPC only, nobody who comes by a peering, a transit gateway, VPN or Direct Connect.`,
    }
  const service = parseServiceName(read(self, 'serviceName') ?? '')
  const list = service && listOf(service)
  const listed = to?.fact === 'service' && list !== undefined && to.lists.includes(list)
  const blocks = blocksOf(self).flatMap((block) => (block.family === flow.family ? block.addresses : []))
  if (listed || holdsAll(blocks, flow.destinations)) return undefined
  return {
    refuse: 'UNKNOWN_DESTINATION',
    because: `Whether the address belongs to ${service?.service ?? 'the service'} is not known.`,
    unknown: true,
  }
}

const back = (self: Endpoint, vpc: Id, packet: Packet): readonly Move[] => [
  {
    go: { deliver: vpc },
    packet: { ...packet, network: vpc, via: self.id },
    because: `${self.name} brings the answer back.`,
  },
]

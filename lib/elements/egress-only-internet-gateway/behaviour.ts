import type { Fact } from '@/lib/net/fact'
import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import { PUBLIC, both, formatAddresses } from '@/lib/net/flow'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { publicAccessStop } from '../region/public-access'

type Gateway = ElementOf<'egress-only-internet-gateway'>

export const egressOnlyInternetGatewayBehaviour = defineBehaviour({
  kind: 'egress-only-internet-gateway',
  *facts(self, around): Iterable<Fact> {
    const vpc = around.get(self.parent)
    if (!isKind(vpc, 'vpc')) return
    yield {
      fact: 'door',
      element: self.id,
      door: 'in',
      pass: (packet, here) =>
        packet.reply && !here.session(self.id)
          ? [
              {
                refuse: 'X_ASYMMETRIC_PATH',
                because: `The answer comes to ${self.name}, which did not see the request.`,
              },
            ]
          : [egress(self, vpc, packet, around)],
    }
    // Beside an internet gateway, answers to IPv6 come back by that one.
    if (around.children(vpc.id).some((one) => one.kind === 'internet-gateway')) return
    yield { fact: 'uplink', element: self.id, network: vpc.id }
    yield {
      fact: 'door',
      element: self.id,
      door: 'ingress',
      pass: (packet, here) => [
        here.session(self.id)
          ? {
              go: { deliver: vpc.id },
              packet: { ...packet, network: vpc.id, zone: undefined, via: self.id },
              because: `${self.name} knows the connection and lets the answer in.`,
            }
          : {
              refuse: 'NO_POSSIBLE_DESTINATION',
              because: `${self.name} lets connections out and none in, and ${vpc.name} has no internet gateway.`,
            },
      ],
    }
  },
})

function egress(self: Gateway, vpc: ElementOf<'vpc'>, packet: Packet, around: Around): Move {
  if (packet.flow.family === 4)
    return { refuse: 'PROTOCOL_RESTRICTION', because: `${self.name} takes IPv6 only.` }
  if (packet.network !== vpc.id)
    return {
      refuse: 'BAD_STATE_ATTACHMENT',
      because: `${self.name} is attached to ${vpc.name}, not to the VPC that the packet comes from.`,
    }
  const flow = both(packet.flow, { sources: PUBLIC[6] })
  if (!flow)
    return {
      refuse: 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS',
      because: `${formatAddresses(6, packet.flow.sources)} is no public IPv6 address.`,
    }
  const move: Move = {
    go: { internet: true },
    packet: { ...packet, flow, via: self.id },
    because: `${self.name} lets the connection out.`,
    mtu: 1500,
  }
  const subnet = packet.from?.fact === 'interface' ? packet.from.segment : undefined
  const stop = publicAccessStop(vpc, subnet, 'one-way', around)
  return stop
    ? {
        refuse: stop.unknown ? 'UNKNOWN_RESOURCE' : 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED',
        ...stop,
        otherwise: move,
      }
    : move
}

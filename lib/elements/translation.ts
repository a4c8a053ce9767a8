import type { Id, Interface } from '@/lib/net/end'
import type { Packet } from '@/lib/net/packet'
import { CLIENT_PORTS, hasPorts } from '@/lib/net/flow'

/** The source replaced by the address of an interface, and its port by one that the interface picks. */
export function hideBehind(packet: Packet, own: Interface, by: Id): Packet {
  const { flow } = packet
  return {
    ...packet,
    flow: {
      ...flow,
      sources: own.addresses[flow.family] ?? flow.sources,
      sourcePorts: hasPorts(flow) ? CLIENT_PORTS : flow.sourcePorts,
    },
    from: own,
    groups: { lost: by, code: 'SG_REFERENCES_NOT_PRESERVED' },
  }
}

/** The answer to a packet whose source was hidden, addressed to that source again. */
export const putBack = (answer: Packet, came: Packet): Packet => ({
  ...answer,
  flow: {
    ...answer.flow,
    family: came.flow.family,
    destinations: came.flow.sources,
    ports: hasPorts(answer.flow) ? came.flow.sourcePorts : answer.flow.ports,
    ...(came.flow.family !== answer.flow.family && {
      sources: came.flow.destinations,
      protocols: came.flow.protocols,
    }),
  },
  to: came.from,
})

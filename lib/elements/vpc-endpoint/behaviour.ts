import type { Interface } from '@/lib/net/end'
import type { Fact } from '@/lib/net/fact'
import { ancestor } from '../ancestor'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { interfaceIn } from '../interface-in'
import { isOpen, read } from '../read'
import { familiesOf } from './families'
import { gatewayDoors } from './gateway'
import { inspectionDoor } from './inspection'
import { endpointNames } from './names'
import { serveEndpoint } from './serve'

type Endpoint = ElementOf<'vpc-endpoint'>

/** By type: doors for what routes lead to it, or interfaces with names and what answers there. */
export const vpcEndpointBehaviour = defineBehaviour({
  kind: 'vpc-endpoint',
  *facts(self, around): Iterable<Fact> {
    const vpc = ancestor(around, self, 'vpc')
    const type = isOpen(self.props.vpcEndpointType) ? undefined : read(self, 'vpcEndpointType')
    if (!vpc || type === undefined) return
    if (type === 'Gateway') yield* gatewayDoors(self, vpc.id)
    else if (type === 'GatewayLoadBalancer') yield* inspection(self, around)
    else {
      yield* interfaces(self, around)
      yield* endpointNames(self, vpc.id, around)
      yield {
        fact: 'server',
        element: self.id,
        serve: (packet, here) => serveEndpoint(self, around, packet, here),
      }
    }
  },
})

function interfaces(self: Endpoint, around: Around): readonly Interface[] {
  return (read(self, 'subnets') ?? []).flatMap((subnet) =>
    interfaceIn(self, subnet, around, {
      families: familiesOf(self),
      groups: self.props.securityGroups,
      mute: `${self.name} is an endpoint: connections are opened to it, never by it.`,
    }),
  )
}

function* inspection(self: Endpoint, around: Around): Iterable<Fact> {
  for (const subnet of read(self, 'subnets') ?? [])
    for (const own of interfaceIn(self, subnet, around, {
      families: [4, 6],
      groups: 'none',
      strict: false,
      forwards: 'inspect',
    })) {
      yield own
      yield inspectionDoor(self, own, around)
    }
}

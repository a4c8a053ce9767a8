import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make, queueEndpoint } from '../example'

export const vpceInterfaceOneSubnetPerAz = defineRule({
  id: 'vpce-interface-one-subnet-per-az',
  severity: 'error',
  title: 'An interface endpoint has one subnet a zone',
  why: 'AWS refuses a second subnet of the same Availability Zone.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const ids = read(endpoint, 'subnets')
    if (read(endpoint, 'vpcEndpointType') !== 'Interface' || !ids) return
    const first = new Map<string, Element>()
    for (const id of new Set(ids)) {
      const subnet = around.get(id)
      const zone = isKind(subnet, 'subnet') ? read(subnet, 'availabilityZone') : undefined
      if (!subnet || zone === undefined) continue
      const earlier = first.get(zone)
      if (!earlier) {
        first.set(zone, subnet)
        continue
      }
      yield {
        field: 'subnets',
        message: `${endpoint.name} has two subnets in ${zone}: ${earlier.name} and ${subnet.name}. Keep one for each zone.`,
        fix: () => ({
          label: `Take ${subnet.name} off`,
          patch: setProps(endpoint, { subnets: ids.filter((one) => one !== id) }),
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'One subnet in each of two zones.',
        design: () =>
          classic(
            make('subnet', 'private-b', {
              in: 'net',
              cidrBlock: '10.0.2.0/24',
              availabilityZone: 'eu-west-1b',
            }),
            queueEndpoint('queue', { subnets: ['private-a', 'private-b'] }),
          ),
      },
    ],
    bad: [
      {
        says: 'Two subnets of one zone.',
        design: () =>
          classic(
            make('subnet', 'private-b', {
              in: 'net',
              cidrBlock: '10.0.2.0/24',
              availabilityZone: 'eu-west-1a',
            }),
            queueEndpoint('queue', { subnets: ['private-a', 'private-b'] }),
          ),
      },
    ],
  },
})

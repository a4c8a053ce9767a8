import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make, queueEndpoint } from '../example'

export const vpceInterfaceMultiAz = defineRule({
  id: 'vpce-interface-multi-az',
  severity: 'warning',
  title: 'An interface endpoint stands in more than one zone',
  why: 'An endpoint in one zone fails with it, and clients of other zones pay for crossing zones.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around) {
    const ids = read(endpoint, 'subnets') ?? []
    if (read(endpoint, 'vpcEndpointType') !== 'Interface' || ids.length === 0) return
    const zoneOf = (element: Element | undefined) =>
      isKind(element, 'subnet') ? read(element, 'availabilityZone') : undefined
    const own = new Set(ids.map((id) => zoneOf(around.get(id))))
    const [zone] = own
    const other = around
      .children(endpoint.parent)
      .find((child) => zoneOf(child) !== undefined && zoneOf(child) !== zone)
    if (own.size !== 1 || zone === undefined || !other) return
    yield {
      field: 'subnets',
      message: `${endpoint.name} stands only in ${zone}, but its VPC also uses ${zoneOf(other)}. Add a subnet of that zone.`,
      fix: () => ({ label: `Add ${other.name}`, patch: setProps(endpoint, { subnets: [...ids, other.id] }) }),
    }
  },
  examples: {
    good: [
      {
        says: 'It stands in both zones of the VPC.',
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
        says: 'It stands in one of two zones.',
        design: () =>
          classic(
            make('subnet', 'private-b', {
              in: 'net',
              cidrBlock: '10.0.2.0/24',
              availabilityZone: 'eu-west-1b',
            }),
            queueEndpoint('queue', { subnets: ['private-a'] }),
          ),
      },
    ],
  },
})

import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make, queueEndpoint } from '../example'
import { leadsToInternet, routesFor } from '../routes'

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
    if (own.size !== 1 || zone === undefined) return
    const others = ofKind(around.children(endpoint.parent), 'subnet').filter(
      (subnet) => zoneOf(subnet) !== undefined && zoneOf(subnet) !== zone && hasIpv4(subnet),
    )
    const other = others.find((subnet) => leadsToInternet(routesFor(subnet, around)) !== true) ?? others[0]
    if (!other) return
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

const hasIpv4 = ({ props }: ElementOf<'subnet'>): boolean => props.cidrBlock !== undefined

import { giveAddress } from '@/lib/elements/elastic-ip/uses'
import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'
import { leadsToInternet, routesFor } from '../routes'
import { hasNoPublicAddress, isMeantForInternet } from './public-address'

const site = (associatePublicIpAddress: boolean) => [
  make('subnet', 'public-b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'eu-west-1b',
    routeTable: 'outward',
  }),
  make('instance', 'site', {
    in: 'public-b',
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['web'],
    associatePublicIpAddress,
  }),
]

export const igwNeedsPublicIp = defineRule({
  id: 'igw-needs-public-ip',
  severity: 'warning',
  title: 'What the internet is to meet has a public address',
  why: 'An internet gateway passes IPv4 only for interfaces with a public or Elastic IP address. Others meet the internet through a NAT gateway or a load balancer.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  kind: 'instance',
  *check(instance, around, reach) {
    // The public address of one that stands may be gone only while it is stopped.
    if (exist(instance) || read(instance, 'sourceDestCheck') === false) return
    const subnet = around.get(instance.parent)
    if (!isKind(subnet, 'subnet') || leadsToInternet(routesFor(subnet, around)) !== true) return
    if (!isMeantForInternet(instance, around) || !hasNoPublicAddress(instance, around)) return
    const { blockers } = reach({
      from: { element: instance.id },
      to: { internet: true },
      protocols: [[6, 6]],
      ports: [[443, 443]],
      family: 4,
    })
    const bare = blockers.some(
      ({ code, element }) => code === 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' && element === instance.id,
    )
    if (!bare) return
    yield {
      field: 'associatePublicIpAddress',
      message: `${instance.name} stands in ${subnet.name}, its groups admit the internet, and it has no public address: nobody outside reaches it. Give it an Elastic IP, or put it behind a load balancer.`,
      fix: () => giveAddress(instance, around),
    }
  },
  examples: {
    good: [{ says: 'The instance has a public address.', design: () => classic(...site(true)) }],
    bad: [
      {
        says: 'It admits the internet and has only a private address.',
        design: () => classic(...site(false)),
      },
    ],
  },
})

import { isKind } from '@/lib/elements'
import { usesOf } from '@/lib/elements/elastic-ip/uses'
import { read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

const six = [
  make('vpc', 'net', {
    in: 'ireland',
    cidrBlock: '10.0.0.0/16',
    cidrBlocks: [{ cidrBlock: '2001:db8:1234:1a00::/56' }],
    enableDnsSupport: true,
    enableDnsHostnames: true,
  }),
  make('route-table', 'outward', {
    in: 'net',
    routes: [
      { destination: '0.0.0.0/0', target: 'door' },
      { destination: '::/0', target: 'door' },
    ],
  }),
]
const modern = (ipv6Native: boolean) =>
  make('subnet', 'modern', {
    in: 'net',
    ...(!ipv6Native && { cidrBlock: '10.0.3.0/24' }),
    ipv6CidrBlock: '2001:db8:1234:1a01::/64',
    availabilityZone: 'eu-west-1a',
    routeTable: 'outward',
    ...(ipv6Native && { ipv6Native, assignIpv6AddressOnCreation: true }),
  })
const server = make('instance', 'server', {
  in: 'modern',
  imageId: 'ami-0123456789abcdef0',
  securityGroups: ['web'],
})
const second = make('elastic-ip', 'second', { in: 'ireland', instance: 'server' })

export const eipIpv4Only = defineRule({
  id: 'eip-ipv4-only',
  severity: 'error',
  title: 'An Elastic IP stands for an IPv4 address',
  why: 'Elastic IPs are IPv4 only; what has no IPv4 address of its own cannot have one.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
  kind: 'elastic-ip',
  *check(address, around) {
    if (exist(address)) return
    for (const { by } of usesOf(address, around)) {
      const subnet = around.get(by.parent)
      if (!isKind(by, 'instance') && !isKind(by, 'network-interface')) continue
      if (!isKind(subnet, 'subnet') || read(subnet, 'ipv6Native') !== true) continue
      yield {
        message: `${address.name} is given to ${by.name} in ${subnet.name}, which has IPv6 only. Reach ${by.name} at its IPv6 address, or move it to a subnet with IPv4.`,
      }
    }
    for (const { at, privateIpAddress } of rowsOf(address, 'associations') ?? [])
      if (privateIpAddress?.includes(':'))
        yield {
          field: `associations.${at}.privateIpAddress`,
          message: `${address.name} cannot stand for ${privateIpAddress}. Give the private IPv4 address that it belongs to.`,
        }
  },
  examples: {
    good: [
      {
        says: 'The subnet has both families.',
        design: () => classic(...six, modern(false), server, second),
      },
    ],
    bad: [{ says: 'The subnet has IPv6 only.', design: () => classic(...six, modern(true), server, second) }],
  },
})

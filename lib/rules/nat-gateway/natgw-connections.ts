import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'

/** Addresses of a zonal gateway; each carries 55,000 connections to one destination. */
const MOST = 8

const inner = (count: number) =>
  classic(
    make('nat-gateway', 'inner', {
      in: 'private-a',
      connectivityType: 'private',
      secondaryPrivateIpAddressCount: count,
    }),
    make('route-table', 'partner', {
      in: 'net',
      routes: [{ destination: '10.9.0.0/16', target: 'inner' }],
    }),
  )

export const natgwConnections = defineRule({
  id: 'natgw-connections',
  severity: 'warning',
  title: 'A zonal NAT gateway has at most 8 private addresses',
  why: 'Each IPv4 address carries 55,000 connections to one destination. A zonal gateway has up to 8 of them, and that is not raised.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html',
  kind: 'nat-gateway',
  *check(nat) {
    if (read(nat, 'availabilityMode') !== 'zonal' || exist(nat)) return
    // Elastic IPs have a quota of their own.
    const further = [
      ['secondaryPrivateIpAddresses', read(nat, 'secondaryPrivateIpAddresses')?.length],
      ['secondaryPrivateIpAddressCount', read(nat, 'secondaryPrivateIpAddressCount')],
    ] as const
    const [field, count] = further.find(([, count]) => (count ?? 0) >= MOST) ?? []
    if (field === undefined || count === undefined) return
    yield {
      field,
      message: `${nat.name} has ${count + 1} addresses; a zonal NAT gateway takes ${MOST}. Give the rest to a second gateway, and route some subnets to that one.`,
    }
  },
  examples: {
    good: [{ says: 'Eight in all.', design: () => inner(7) }],
    bad: [{ says: 'Nine in all.', design: () => inner(8) }],
  },
})

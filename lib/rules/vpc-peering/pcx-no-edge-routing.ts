import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { limitRoute } from './drop-route'
import { peered } from './peering-example'
import { straysOf } from './stray'

export const pcxNoEdgeRouting = defineRule({
  id: 'pcx-no-edge-routing',
  severity: 'error',
  title: 'A peering leads to no gateway of the other VPC',
  why: 'A peer cannot use the internet gateway, NAT gateway, VPN, Direct Connect or gateway endpoint of the other VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
  kind: 'route-table',
  *check(table, around, reach) {
    for (const stray of straysOf(table, around, reach)) {
      const { wanted, destination, peering, far } = stray
      if (wanted !== 'site') continue
      yield {
        field: `routes.${stray.at}.target`,
        message: `${table.name} sends ${formatPrefix(destination)} to ${peering.name}, but nobody reaches sites behind ${far.name} by a peering. Use a line of its own VPC, or a transit gateway.`,
        fix: () => limitRoute(table, stray),
      }
    }
  },
  examples: {
    good: [{ says: 'Each VPC has its own way out.', design: () => peered() }],
    bad: [
      {
        says: 'The office is behind a VPN of the peer.',
        design: () =>
          peered(
            make('vpn-gateway', 'vgw', { in: 'net', routePropagations: [{ routeTables: ['inward'] }] }),
            make('customer-gateway', 'router', { in: 'ireland', ipAddress: '203.0.113.1' }),
            make('vpn-connection', 'to-office', {
              in: 'ireland',
              customerGateway: 'router',
              gateway: 'vgw',
              staticRoutesOnly: true,
              staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }],
            }),
            make('route-table', 'stores', {
              in: 'data',
              routes: [
                { destination: '10.0.0.0/16', target: 'to-data' },
                { destination: '192.168.0.0/16', target: 'to-data' },
              ],
            }),
          ),
      },
    ],
  },
})

import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { limitRoute } from './drop-route'
import { peered } from './peering-example'
import { straysOf } from './stray'

export const pcxRouteDestInPeer = defineRule({
  id: 'pcx-route-dest-in-peer',
  severity: 'warning',
  title: 'A route to a peering is for a range of the other VPC',
  why: 'A peering carries only what is for addresses of the other VPC and drops the rest.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html',
  kind: 'route-table',
  *check(table, around, reach) {
    for (const stray of straysOf(table, around, reach)) {
      const { at, wanted, destination, peering, far } = stray
      if (wanted !== 'nothing' && wanted !== 'internet') continue
      const route = `${table.name} sends ${formatPrefix(destination)} to ${peering.name}`
      yield {
        field: `routes.${at}.destination`,
        message:
          wanted === 'internet'
            ? `${route}, which carries what is for ${far.name} and leads nobody on to the internet. Route its range only, and the rest to a gateway of the own VPC or a transit gateway.`
            : `${route}, and ${far.name} has no such addresses. Use its range, or remove the route.`,
        fix: () => limitRoute(table, stray),
      }
    }
  },
  examples: {
    good: [
      { says: 'The destinations are ranges of the other VPC.', design: () => peered() },
      {
        says: 'A subnet of the other VPC is enough.',
        design: () =>
          peered(
            make('route-table', 'stores', {
              in: 'data',
              routes: [{ destination: '10.0.1.0/24', target: 'to-data' }],
            }),
            make('route-table', 'inward', {
              in: 'net',
              routes: [
                { destination: '0.0.0.0/0', target: 'nat' },
                { destination: '10.1.0.0/24', target: 'to-data' },
              ],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'The default route leads to a peer that has a NAT gateway.',
        design: () =>
          peered(
            make('route-table', 'stores', {
              in: 'data',
              routes: [{ destination: '0.0.0.0/0', target: 'to-data' }],
            }),
          ),
      },
      {
        says: 'No VPC has the range.',
        design: () =>
          peered(
            make('route-table', 'inward', {
              in: 'net',
              routes: [
                { destination: '0.0.0.0/0', target: 'nat' },
                { destination: '10.1.0.0/16', target: 'to-data' },
                { destination: '10.9.0.0/16', target: 'to-data' },
              ],
            }),
          ),
      },
    ],
  },
})

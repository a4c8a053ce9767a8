import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { make } from '../example'
import { limitRoute } from './drop-route'
import { peered, vpcWith } from './peering-example'
import { straysOf } from './stray'

export const pcxNoTransitive = defineRule({
  id: 'pcx-no-transitive',
  severity: 'error',
  title: 'A peering leads no further than to its two VPCs',
  why: 'Where A is peered with B and B with C, A does not reach C through B: it needs a peering of its own.',
  source: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
  kind: 'route-table',
  *check(table, around, reach) {
    for (const stray of straysOf(table, around, reach)) {
      const { wanted, destination, peering, far } = stray
      if (typeof wanted === 'string') continue
      yield {
        field: `routes.${stray.at}.target`,
        message: `${table.name} sends ${formatPrefix(destination)} of ${wanted.name} to ${peering.name}, which leads to ${far.name} and no further. Peer with ${wanted.name}, or use a transit gateway.`,
        fix: () => limitRoute(table, stray),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'A has a peering with each of the others.',
        design: () =>
          peered(
            ...vpcWith('third', '10.2.0.0/16', [{ destination: '10.0.0.0/16', target: 'to-third' }]),
            make('vpc-peering', 'to-third', { in: 'ireland', vpc: 'net', peerVpc: 'third' }),
            make('route-table', 'inward', {
              in: 'net',
              routes: [
                { destination: '0.0.0.0/0', target: 'nat' },
                { destination: '10.1.0.0/16', target: 'to-data' },
                { destination: '10.2.0.0/16', target: 'to-third' },
              ],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'A sends what is for C to B.',
        design: () =>
          peered(
            ...vpcWith('third', '10.2.0.0/16', [{ destination: '10.1.0.0/16', target: 'beyond' }]),
            make('vpc-peering', 'beyond', { in: 'ireland', vpc: 'data', peerVpc: 'third' }),
            make('route-table', 'inward', {
              in: 'net',
              routes: [
                { destination: '0.0.0.0/0', target: 'nat' },
                { destination: '10.1.0.0/16', target: 'to-data' },
                { destination: '10.2.0.0/16', target: 'to-data' },
              ],
            }),
          ),
      },
    ],
  },
})

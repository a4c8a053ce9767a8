import { interfacesOver } from '@/lib/elements/private-virtual-interface/over'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { line, onLines, session } from './line-example'

export const dxHostedSingleVif = defineRule({
  id: 'dx-hosted-single-vif',
  severity: 'error',
  title: 'A hosted connection has one virtual interface',
  why: 'A hosted connection is one VLAN of the port of a partner, and so carries one virtual interface.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  kind: 'direct-connect-connection',
  *check(connection, around) {
    if (read(connection, 'ownership') !== 'hosted') return
    const over = interfacesOver(connection, around)
    if (over.length < 2 || exist(connection, ...over)) return
    yield {
      message: `${connection.name} is hosted and carries one virtual interface, not ${over.map(({ name }) => name).join(' and ')}. Order a hosted connection for each, or a dedicated one.`,
    }
  },
  examples: {
    good: [
      {
        says: 'One interface on a hosted connection.',
        design: () => onLines(line('line-a', { ownership: 'hosted', bandwidth: '1Gbps' })),
      },
    ],
    bad: [
      {
        says: 'A private and a public one on a hosted connection.',
        design: () =>
          onLines(
            line('line-a', { ownership: 'hosted', bandwidth: '1Gbps' }),
            make('public-virtual-interface', 'outer', {
              ...session('line-a', 201),
              routeFilterPrefixes: ['203.0.113.0/24'],
            }),
          ),
      },
    ],
  },
})

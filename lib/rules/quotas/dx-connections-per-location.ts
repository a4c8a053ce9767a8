import { ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { read } from '@/lib/elements/read'
import { designOf, make } from '../example'
import { onLines } from '../direct-connect/line-example'
import { grouped, of } from './count'
import { defineQuota, limitOf } from './define'
import { many, region } from './example'

export const dxConnectionsPerLocation = defineQuota({
  id: 'dx-connections-per-location',
  severity: 'warning',
  title: 'A Region has at most 10 Direct Connect connections at one location by default',
  why: 'Connections at a second location add to what one location gives, and stay when it fails.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  limits: [
    limitOf({
      key: 'connections-per-location',
      label: 'Direct Connect connections per location and Region',
      noun: 'Direct Connect connections',
      scope: 'a location in a Region',
      value: 10,
      instead: 'use a second location',
      of: 'region',
      *uses(region, around) {
        const own = ofKind(around.all('direct-connect-connection'), 'direct-connect-connection').filter(
          (one) => ancestor(around, one, 'region') === region,
        )
        for (const [location, members] of grouped(own, (one) => read(one, 'location')))
          yield of(members, { where: `at ${location}` })
      },
      atMost: (around) => around.all('direct-connect-connection').length,
    }),
  ],
  examples: {
    good: [{ says: 'Two lines, at two locations.', design: () => onLines() }],
    bad: [
      {
        says: 'Twelve connections at one location.',
        design: () =>
          designOf(
            region,
            ...many(12, (at) =>
              make('direct-connect-connection', `line-${at}`, {
                in: 'here',
                location: 'EqTY2',
                bandwidth: '1Gbps',
              }),
            ),
          ),
      },
    ],
  },
})

import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { lineOfInterface } from '@/lib/elements/private-virtual-interface/line'
import { designOf, make } from '../example'
import { onLines } from '../direct-connect/line-example'
import { inside } from './count'
import { defineQuota, limitOf } from './define'
import { line, transitInterface } from './dx-example'
import { granted, many } from './example'

type Interface = ElementOf<'private-virtual-interface'> | ElementOf<'transit-virtual-interface'>

const prefixes = (vif: Interface, family: 4 | 6, around: Around) =>
  lineOfInterface(vif, around).learned.prefixes.filter((prefix) => prefix.family === family)

const perInterface = limitOf({
  key: 'prefixes-over-direct-connect',
  label: 'Prefixes announced to AWS per virtual interface, each family',
  noun: 'prefixes',
  scope: 'a private or transit virtual interface',
  value: 100,
  most: 1_000,
  instead: 'summarise what the router announces',
  of: ['private-virtual-interface', 'transit-virtual-interface'],
  *uses(vif, around) {
    for (const family of [4, 6] as const)
      yield inside(vif, prefixes(vif, family, around).length, { where: `announced to it for IPv${family}` })
  },
  // Nobody knows what is announced without a router.
  atMost: (around) => (around.all('on-premises-router').length > 0 ? Infinity : 0),
})

const announcing = (count: number) =>
  designOf(
    ...line,
    transitInterface(0),
    make('on-premises-site', 'site', { ranges: ['192.168.0.0/16'] }),
    make('on-premises-router', 'router', {
      in: 'site',
      links: ['line'],
      asn: 65010,
      advertisedPrefixes: many(count, (at) => `192.168.${at}.0/24`),
    }),
    granted('addresses-per-region', 20),
  )

export const dxInboundPrefixLimit = defineQuota({
  id: 'dx-inbound-prefix-limit',
  severity: 'error',
  title: 'On-premises announces at most 100 IPv4 and 100 IPv6 prefixes over a virtual interface by default',
  why: 'With one prefix more AWS lets the BGP session go idle, and the line carries nothing. The number can be raised, to 1,000 in total for an interface.',
  source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html',
  limits: [perInterface],
  examples: {
    good: [{ says: 'The office announces one prefix.', design: () => onLines() }],
    bad: [{ says: '160 prefixes end the session.', design: () => announcing(160) }],
  },
})

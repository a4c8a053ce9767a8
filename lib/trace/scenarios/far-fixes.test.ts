import { describe, expect, it } from 'vitest'
import type { Design } from '@/lib/design/element'
import { traceWithFixes } from '../fix'
import { ask, host, put, without } from './board'
import { farRegion, hub, overVpn, tableHub, vpn } from './far'

const associations = [{ attachment: 'a-att' }, { attachment: 'b-att' }]
const router = (more: object) =>
  put('on-premises-router', 'router', { in: 'office', links: ['cgw'], firewall: 'open', ...more })
const STATIC = { staticRoutesOnly: true, staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }] }

const CASES: readonly (readonly [label: string, design: Design, from: string, to: string])[] = [
  [
    'Propagate b-att to rt-1',
    tableHub({ associations, propagations: [{ attachment: 'a-att' }] }),
    'a-host',
    'b-host',
  ],
  [
    'Route 10.2.0.0/16 to b-att in rt-1',
    tableHub({ associations, propagations: [{ attachment: 'a-att' }] }),
    'a-host',
    'b-host',
  ],
  [
    'Remove the blackhole from rt-1',
    tableHub({
      associations,
      propagations: associations,
      routes: [{ destination: '10.2.0.0/16', blackhole: true }],
    }),
    'a-host',
    'b-host',
  ],
  [
    'Associate a-att with rt-1',
    tableHub({ associations: [{ attachment: 'b-att' }], propagations: associations }),
    'a-host',
    'b-host',
  ],
  ['Attach a to tgw', without(hub(), 'a-att'), 'a-host', 'b-host'],
  [
    'Put an interface of a-att into a-2',
    hub(
      put('subnet', 'a-2', {
        in: 'a',
        cidrBlock: '10.1.2.0/24',
        availabilityZone: 'ap-northeast-1c',
        routeTable: 'a-table',
      }),
      host('a-far', 'a-2', '10.1.2.10', 'a-sg'),
    ),
    'a-far',
    'b-host',
  ],
  ['Allow 10.8.0.0/16 in assoc', farRegion(['10.8.1.0/28']), 'desk', 'w-host'],
  [
    'Route 10.1.0.0/16 into the links of router',
    overVpn(vpn('vgw', STATIC), router({ staticRoutes: ['10.9.0.0/16'] })),
    'desk',
    'a-host',
  ],
  [
    'Announce 192.168.0.0/16 from router',
    overVpn(
      router({ advertisedPrefixes: ['192.168.0.0/24'] }),
      put('route-table', 'a-table', {
        in: 'a',
        routes: [{ destination: '192.168.0.0/16', target: 'vgw' }],
      }),
    ),
    'a-host',
    'desk',
  ],
  [
    'Allow 10.1.1.10 → 192.168.1.5 tcp 443 in the firewall of router',
    overVpn(router({ firewall: 'rules' })),
    'a-host',
    'desk',
  ],
  [
    'Allow 192.168.1.5 → 10.1.1.10 tcp 443 in the firewall of router',
    overVpn(router({ firewall: 'rules', firewallRules: [{ direction: 'out', action: 'deny' }] })),
    'desk',
    'a-host',
  ],
]

describe('what mends a way between networks', () => {
  it.each(CASES)('%s', (label, design, from, to) => {
    const { blockers } = traceWithFixes(design, ask(from, to, 'tcp 443'))
    const fix = blockers.flatMap((one) => one.fixes).find((one) => one.label === label)
    expect(
      fix,
      blockers.flatMap((one) => one.fixes.map((offered) => offered.label)).join(', '),
    ).toMatchObject({
      verdict: 'REACHABLE',
    })
  })
})

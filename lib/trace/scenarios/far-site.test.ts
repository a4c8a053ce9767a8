import { describe, expect, it } from 'vitest'
import { ask, board, put } from './board'
import type { Case } from './far'
import { TOKYO, answerOf, https, line, office, overVpn, vgw, vpcOf } from './far'

const answers = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_what, design, query, answer) => {
    expect(answerOf(design, query)).toBe(answer)
  })

const router = (more: object) =>
  put('on-premises-router', 'router', { in: 'office', links: ['cgw'], firewall: 'open', ...more })

const rule = (more: object) => ({ direction: 'in', action: 'allow', protocol: 'tcp', ...more })
const walled = (...firewallRules: readonly object[]) => overVpn(router({ firewall: 'rules', firewallRules }))

describe('the firewall of a site', () => {
  answers([
    ['admits what a rule names', walled(rule({ fromPort: 443 })), https('a-host', 'desk'), 'REACHABLE'],
    ['answers pass', walled(rule({ direction: 'out', fromPort: 443 })), https('desk', 'a-host'), 'REACHABLE'],
    [
      'drops what none names',
      walled(rule({ fromPort: 80 })),
      https('a-host', 'desk'),
      'NOT_REACHABLE FIREWALL_RULES_RESTRICTION',
    ],
    [
      'keeps to the direction',
      walled(rule({ fromPort: 443 })),
      https('desk', 'a-host'),
      'NOT_REACHABLE FIREWALL_RULES_RESTRICTION',
    ],
    [
      'the first that fits decides',
      walled(rule({ action: 'deny', source: '10.1.1.0/24' }), rule({ fromPort: 443 })),
      https('a-host', 'desk'),
      'NOT_REACHABLE FIREWALL_RULES_RESTRICTION',
    ],
    ['a range of ports', walled(rule({ fromPort: 400, toPort: 500 })), https('a-host', 'desk'), 'REACHABLE'],
    [
      'another source',
      walled(rule({ source: '10.9.0.0/16' })),
      https('a-host', 'desk'),
      'NOT_REACHABLE FIREWALL_RULES_RESTRICTION',
    ],
    ['no rules at all', walled(), https('a-host', 'desk'), 'NOT_REACHABLE FIREWALL_RULES_RESTRICTION'],
  ])
})

const balancer = (more: object = {}) =>
  put('on-premises-load-balancer', 'front', {
    in: 'office',
    address: '192.168.10.20',
    hosts: ['desk'],
    certificateNames: ['orders.office'],
    certificateIssuer: 'self-signed',
    names: ['orders.office'],
    ...more,
  } as never)
const client = put('on-premises-host', 'client', { in: 'office', address: '192.168.2.2' })

describe('a load balancer of a site', () => {
  answers([
    ['serves by its hosts', overVpn(balancer()), https('a-host', 'front'), 'REACHABLE'],
    [
      'on its own port only',
      overVpn(balancer()),
      ask('a-host', 'front', 'tcp 80'),
      'NOT_REACHABLE ELBV2_LISTENERS_MISMATCH',
    ],
    [
      'at a port of theirs',
      overVpn(balancer({ hostPort: 8443 })),
      https('a-host', 'front'),
      'NOT_REACHABLE NO_POSSIBLE_DESTINATION',
    ],
    [
      'alone, where no host is drawn',
      overVpn(balancer({ hosts: undefined })),
      https('a-host', '192.168.10.20'),
      'REACHABLE',
    ],
    ['for clients of the site too', overVpn(balancer(), client), https('client', 'front'), 'REACHABLE'],
    [
      'nobody trusts what it signed itself',
      overVpn(balancer(), client),
      ask('client', 'https://orders.office/'),
      'NOT_REACHABLE X_TLS_UNTRUSTED_CA',
    ],
    [
      'a public certificate of the name',
      overVpn(balancer({ certificateIssuer: 'public' }), client),
      ask('client', 'https://orders.office/'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
    [
      'a public certificate, and hosts that speak plain text',
      overVpn(
        balancer({ certificateIssuer: 'public', hostPort: 80 }),
        client,
        put('on-premises-host', 'desk', {
          in: 'office',
          address: '192.168.1.5',
          services: [{ protocol: 'HTTP', port: 80 }],
        }),
      ),
      ask('client', 'https://orders.office/'),
      'REACHABLE',
    ],
  ])
})

describe('IPv6', () => {
  const six = { cidrBlocks: [{ cidrBlock: '2001:db8:1::/56' }] }
  const dual = (families: readonly ('ipv4' | 'ipv6')[]) =>
    board(
      TOKYO,
      vpcOf('a', 1),
      put('vpc', 'a', { in: 'tokyo', cidrBlock: '10.1.0.0/16', ...six }),
      put('subnet', 'a-1', {
        in: 'a',
        cidrBlock: '10.1.1.0/24',
        ipv6CidrBlock: '2001:db8:1::/64',
        availabilityZone: 'ap-northeast-1a',
        routeTable: 'a-table',
      }),
      put('security-group', 'a-sg', {
        in: 'a',
        groupDescription: 'six',
        securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '::/0' }],
      }),
      put('instance', 'a-host', {
        in: 'a-1',
        privateIpAddress: '10.1.1.10',
        ipv6Addresses: [{ ipv6Address: '2001:db8:1::10' }],
        securityGroups: ['a-sg'],
      }),
      vgw(),
      line('vgw', { bgpPeers: families.map((addressFamily) => ({ addressFamily, asn: '65000' })) }),
      office(['line']),
      put('on-premises-site', 'office', { ranges: ['192.168.0.0/16', '2001:db8:99::/48'], asn: 65000 }),
    )
  answers([
    [
      'over a session of its own',
      dual(['ipv4', 'ipv6']),
      https('2001:db8:99::5', '2001:db8:1::10'),
      'REACHABLE',
    ],
    [
      'and none without',
      dual(['ipv4']),
      https('2001:db8:99::5', '2001:db8:1::10'),
      'UNKNOWN UNKNOWN_RESOURCE',
    ],
  ])
})

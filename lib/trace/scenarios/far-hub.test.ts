import { describe, expect, it } from 'vitest'
import { board, put } from './board'
import type { Case, Parts } from './far'
import { TOKYO, answerOf, attachment, https, office, transitLine, vpcOf, vpn } from './far'

const answers = (cases: readonly Case[]) =>
  it.each(cases)('%s', (_what, design, query, answer) => {
    expect(answerOf(design, query)).toBe(answer)
  })

const router = (more: object) =>
  put('on-premises-router', 'router', { in: 'office', links: ['cgw'], firewall: 'open', ...more })
const lineRouter = (more: object) => router({ links: ['line'], ...more })

const onHub = (...more: Parts) =>
  board(
    TOKYO,
    put('transit-gateway', 'tgw', { in: 'tokyo' }),
    vpcOf('a', 1, [{ destination: '192.168.0.0/16', target: 'tgw' }]),
    attachment('a'),
    ...more,
  )
const vpnOnHub = (...more: Parts) => onHub(vpn('tgw'), office(['cgw']), ...more)
const lineOnHub = (allowed: readonly string[], ...more: Parts) =>
  onHub(
    put('direct-connect-gateway', 'dxgw', { in: 'tokyo' }),
    put('direct-connect-association', 'assoc', {
      in: 'tokyo',
      directConnectGateway: 'dxgw',
      gateway: 'tgw',
      allowedPrefixes: allowed,
    }),
    transitLine('dxgw'),
    office(['line']),
    ...more,
  )
const fixedTable = (more: object) =>
  put('transit-gateway-route-table', 'rt', {
    in: 'tokyo',
    transitGateway: 'tgw',
    defaultAssociation: true,
    defaultPropagation: true,
    ...more,
  })

describe('sites on a transit gateway', () => {
  answers([
    ['by VPN', vpnOnHub(), https('desk', 'a-host'), 'REACHABLE'],
    ['by VPN, the other way', vpnOnHub(), https('a-host', 'desk'), 'REACHABLE'],
    [
      'a VPN without BGP needs routes in the table',
      vpnOnHub(vpn('tgw', { staticRoutesOnly: true }), router({ staticRoutes: ['10.1.0.0/16'] })),
      https('a-host', 'desk'),
      'NOT_REACHABLE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
    ],
    [
      'and works with them',
      vpnOnHub(
        vpn('tgw', { staticRoutesOnly: true }),
        router({ staticRoutes: ['10.1.0.0/16'] }),
        fixedTable({ routes: [{ destination: '192.168.0.0/16', attachment: 'vpn' }] }),
      ),
      https('a-host', 'desk'),
      'REACHABLE',
    ],
    [
      'a table that does not know the VPC',
      vpnOnHub(
        put('transit-gateway', 'tgw', {
          in: 'tokyo',
          defaultRouteTableAssociation: 'disable',
          defaultRouteTablePropagation: 'disable',
        }),
        put('transit-gateway-route-table', 'rt', {
          in: 'tokyo',
          transitGateway: 'tgw',
          associations: [{ attachment: 'vpn' }, { attachment: 'a-att' }],
          propagations: [{ attachment: 'vpn' }],
        }),
      ),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_VPN_ROUTE_NOT_ADVERTISED',
    ],
    [
      'another number in BGP',
      vpnOnHub(router({ asn: 65001 })),
      https('a-host', 'desk'),
      'NOT_REACHABLE TGW_BAD_STATE_VPN',
    ],
    ['by Direct Connect', lineOnHub(['10.1.0.0/16']), https('desk', 'a-host'), 'REACHABLE'],
    ['by Direct Connect, the other way', lineOnHub(['10.1.0.0/16']), https('a-host', 'desk'), 'REACHABLE'],
    [
      'what is allowed is told as it is written',
      lineOnHub(['10.0.0.0/8']),
      https('desk', 'a-host'),
      'REACHABLE',
    ],
    [
      'a block that is not allowed',
      lineOnHub(['10.9.0.0/16']),
      https('desk', 'a-host'),
      'NOT_REACHABLE X_DX_PREFIX_NOT_ALLOWED',
    ],
    [
      'a block that is allowed and not there',
      lineOnHub(['10.0.0.0/8']),
      https('desk', '10.7.0.1'),
      'NOT_REACHABLE TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT',
    ],
    [
      'the line goes before the VPN',
      lineOnHub(['10.1.0.0/16'], vpn('tgw'), lineRouter({ links: ['line', 'cgw'] })),
      https('a-host', 'desk'),
      'REACHABLE',
    ],
    [
      'and the VPN steps in',
      lineOnHub(
        ['10.1.0.0/16'],
        vpn('tgw'),
        lineRouter({ links: ['line', 'cgw'] }),
        transitLine('dxgw', { state: 'down' }),
      ),
      https('a-host', 'desk'),
      'REACHABLE',
    ],
  ])
})

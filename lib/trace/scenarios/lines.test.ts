import { describe } from 'vitest'
import { WEB, ask, board, put } from './board'
import { check } from './cases'
import { behindAcl, fromClient, toInternet } from './ground'

const office = put('prefix-list', 'office', {
  in: 'tokyo',
  addressFamily: 'IPv4',
  entries: [{ cidr: '203.0.113.0/25' }, { cidr: '192.0.2.0/24' }],
})
const byList = (rule: object) =>
  board(
    WEB,
    office,
    put('security-group', 'web-sg', {
      in: 'net',
      groupDescription: 'web',
      securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, ...rule }],
    }),
  )

describe('a prefix list', () => {
  check([
    ['in a rule admits its blocks', byList({ prefixList: 'office' }), fromClient, 'REACHABLE'],
    [
      'in a rule admits nothing else',
      byList({ prefixList: 'office' }),
      ask('203.0.113.200', '198.51.100.10', 'tcp 443'),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'of somebody else may hold anything',
      byList({ prefixListId: 'pl-0123456789abcdef0' }),
      fromClient,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'of S3 in this Region holds no client',
      byList({ prefixListId: 'pl-61a54008' }),
      fromClient,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    [
      'routes its blocks',
      board(
        WEB,
        office,
        put('route-table', 'public', { in: 'net', routes: [{ prefixList: 'office', target: 'igw' }] }),
      ),
      toInternet('web'),
      'REACHABLE',
    ],
    [
      'routes nothing else',
      board(
        WEB,
        office,
        put('route-table', 'public', { in: 'net', routes: [{ prefixList: 'office', target: 'igw' }] }),
      ),
      ask('web', '203.0.113.200', 'tcp 443'),
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
  ])
})

const ECHO = 8 * 256
const pinged = (more: object) =>
  board(
    WEB,
    put('security-group', 'web-sg', {
      in: 'net',
      groupDescription: 'web',
      securityGroupIngress: [{ ipProtocol: 'icmp', fromPort: 8, toPort: -1, cidr: '0.0.0.0/0', ...more }],
    }),
  )
const ping = (type: number) => ({
  ...ask('203.0.113.7', '198.51.100.10', 'icmp'),
  ports: [[type, type]] as const,
})

describe('ICMP', () => {
  check([
    ['passes by its type', pinged({}), ping(ECHO), 'REACHABLE'],
    ['of another type does not', pinged({}), ping(13 * 256), 'NOT_REACHABLE', 'ENI_SG_RULES_MISMATCH'],
    [
      'of another code does not',
      pinged({ toPort: 0 }),
      ping(ECHO + 1),
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    ['of every type', pinged({ fromPort: -1 }), ping(13 * 256), 'REACHABLE'],
    [
      'that an entry holds passes the list',
      behindAcl(
        Object.values(pinged({}).elements),
        [100, 'in', 'allow', '-1', undefined, '0.0.0.0/0'],
        [100, 'out', 'allow', '1', -1, '0.0.0.0/0'],
      ),
      ping(ECHO),
      'REACHABLE',
    ],
  ])
})

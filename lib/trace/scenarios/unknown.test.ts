import { describe } from 'vitest'
import { WEB, ask, board, host, put } from './board'
import { check } from './cases'
import { fromClient, subnetA, toInternet } from './ground'

const later = (props: object) => ({ expression: { Ref: 'Later' }, ...props })
const anyTo = (kind: string) => put('other', 'elsewhere', { in: 'tokyo', type: kind, resource: {} })

describe('what nobody knows', () => {
  check([
    [
      'a route table',
      board(WEB, subnetA({ routeTable: later({}) })),
      fromClient,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
      'return',
    ],
    [
      'a network ACL',
      board(WEB, subnetA({ networkAcl: later({}) })),
      fromClient,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'the main table of a VPC that was read',
      board(
        WEB,
        { ...put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16' }), awsId: 'vpc-1' },
        put('network-acl', 'acl', {
          in: 'net',
          isDefault: true,
          entries: [false, true].map((egress) => ({
            egress,
            ruleNumber: 100,
            ruleAction: 'allow' as const,
            protocol: '-1' as const,
            cidr: '0.0.0.0/0',
          })),
        }),
        subnetA({ routeTable: undefined }),
      ),
      fromClient,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
      'return',
    ],
    [
      'the target of a route',
      board(
        WEB,
        anyTo('AWS::EC2::CarrierGateway'),
        put('route-table', 'public', {
          in: 'net',
          routes: [{ destination: '0.0.0.0/0', target: 'elsewhere' }],
        }),
      ),
      toInternet('web'),
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'the destination of a route beside the default one',
      board(
        WEB,
        put('route-table', 'public', {
          in: 'net',
          routes: [
            { destination: '0.0.0.0/0', target: 'igw' },
            { destination: later({}) as never, target: 'igw' },
          ],
        }),
      ),
      toInternet('web'),
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'the block of a rule',
      board(
        WEB,
        put('security-group', 'web-sg', {
          in: 'net',
          groupDescription: 'web',
          securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: later({}) as never }],
        }),
      ),
      fromClient,
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'a further group, where the known one admits',
      board(
        WEB,
        put('instance', 'web', {
          in: 'a',
          imageId: 'ami-1',
          privateIpAddress: '10.0.1.10',
          securityGroups: ['web-sg', later({}) as never],
        }),
      ),
      fromClient,
      'REACHABLE',
    ],
    [
      'a further group, where the known one does not',
      board(
        WEB,
        put('instance', 'web', {
          in: 'a',
          imageId: 'ami-1',
          privateIpAddress: '10.0.1.10',
          securityGroups: ['web-sg', later({}) as never],
        }),
      ),
      ask('203.0.113.7', '198.51.100.10', 'tcp 22'),
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'the address of the host, which changes nothing',
      board(WEB, host('web', 'a', undefined, 'web-sg')),
      ask('203.0.113.7', 'web', 'tcp 443'),
      'REACHABLE',
    ],
  ])
})

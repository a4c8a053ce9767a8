import { describe } from 'vitest'
import { NAT, WEB, board, put } from './board'
import { check } from './cases'
import { fromClient, subnetA, toInternet } from './ground'

const blocking = (mode: 'block-bidirectional' | 'block-ingress', more: object = {}) =>
  board(NAT, put('region', 'tokyo', { code: 'ap-northeast-1', blockPublicAccess: mode }), subnetA(more))
const BLOCKED = 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED'

describe('VPC Block Public Access', () => {
  check([
    [
      'both ways stops a NAT gateway',
      blocking('block-bidirectional'),
      toInternet('app'),
      'NOT_REACHABLE',
      BLOCKED,
    ],
    ['inbound only lets a NAT gateway out', blocking('block-ingress'), toInternet('app'), 'REACHABLE'],
    [
      'inbound only stops a public host',
      blocking('block-ingress'),
      toInternet('web'),
      'NOT_REACHABLE',
      BLOCKED,
    ],
    [
      'a subnet that is excluded both ways is reached',
      blocking('block-bidirectional', { internetGatewayExclusionMode: 'allow-bidirectional' }),
      fromClient,
      'REACHABLE',
    ],
    [
      'a subnet that is excluded outbound is not reached',
      blocking('block-bidirectional', { internetGatewayExclusionMode: 'allow-egress' }),
      fromClient,
      'NOT_REACHABLE',
      BLOCKED,
    ],
    [
      'a subnet that is excluded outbound reaches',
      blocking('block-bidirectional', { internetGatewayExclusionMode: 'allow-egress' }),
      toInternet('web'),
      'REACHABLE',
    ],
    [
      'by a resource that is kept word for word',
      board(
        WEB,
        put('other', 'bpa', {
          in: 'tokyo',
          type: 'AWS::EC2::VPCBlockPublicAccessOptions',
          resource: { Properties: { InternetGatewayBlockMode: 'block-bidirectional' } },
        }),
      ),
      fromClient,
      'NOT_REACHABLE',
      BLOCKED,
    ],
  ])
})

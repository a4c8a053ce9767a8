import { describe } from 'vitest'
import { ISOLATED, SQS, bucket, face, open, queue, toSqs } from './isolated'
import { NAT, ask, board, group, put } from './board'
import { check } from './told'

describe('an interface endpoint', () => {
  check([
    ['27 a: SQS without one', board(ISOLATED), toSqs, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    [
      '27 b: its group admits nobody',
      board(ISOLATED, face(), group('face-sg', 'net', [80], '10.0.0.0/16')),
      toSqs,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    ['27 c: its group admits the VPC', board(ISOLATED, face(), open), toSqs, 'REACHABLE'],
    [
      'its group has no rules',
      board(ISOLATED, face(), group('face-sg', 'net')),
      toSqs,
      'NOT_REACHABLE',
      'SG_HAS_NO_RULES',
    ],
    [
      'without private DNS the name stays public',
      board(ISOLATED, face({ privateDnsEnabled: false }), open),
      toSqs,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'private DNS needs both attributes of the VPC',
      board(
        ISOLATED,
        face(),
        open,
        put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', enableDnsHostnames: false }),
      ),
      toSqs,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    ['by the queue itself', board(ISOLATED, face(), open, queue), ask('app', 'jobs', 'tcp 443'), 'REACHABLE'],
    [
      'by the queue, without one',
      board(ISOLATED, queue),
      ask('app', 'jobs', 'tcp 443'),
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'answers no ping',
      board(
        ISOLATED,
        face(),
        put('security-group', 'face-sg', {
          in: 'net',
          groupDescription: 'all',
          securityGroupIngress: [{ ipProtocol: '-1', cidr: '0.0.0.0/0' }] as never,
        }),
      ),
      ask('app', 'face', 'icmp'),
      'NOT_REACHABLE',
      'PROTOCOL_RESTRICTION',
    ],
    [
      'another port is not known',
      board(ISOLATED, face(), group('face-sg', 'net', [8080])),
      ask('app', 'face', 'tcp 8080'),
      'UNKNOWN',
      'UNKNOWN_DESTINATION',
    ],
    [
      'opens no connections',
      board(ISOLATED, face(), open),
      ask('face', 'app', 'tcp 443'),
      'NOT_REACHABLE',
      'VPCE_INTRA_VPC_TRAFFIC',
    ],
    [
      'of a service of others',
      board(ISOLATED, face({ serviceName: 'com.amazonaws.vpce.ap-northeast-1.vpce-svc-0123' }), open),
      ask('app', 'face', 'tcp 443'),
      'UNKNOWN',
      'UNKNOWN_RESOURCE',
    ],
    [
      'of another VPC is not asked',
      board(
        ISOLATED,
        put('vpc', 'far', { in: 'tokyo', cidrBlock: '10.9.0.0/16', enableDnsHostnames: true }),
        put('subnet', 'far-a', { in: 'far', cidrBlock: '10.9.1.0/24', availabilityZone: 'ap-northeast-1a' }),
        face({ in: 'far', subnets: ['far-a'], securityGroups: undefined }),
      ),
      toSqs,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'the name from outside stays public',
      board(ISOLATED, face(), open),
      ask('203.0.113.7', SQS, 'tcp 443'),
      'REACHABLE',
    ],
    [
      'ecr.api is api.ecr',
      board(ISOLATED, face({ serviceName: 'com.amazonaws.ap-northeast-1.ecr.api' }), open),
      ask('app', 'api.ecr.ap-northeast-1.amazonaws.com', 'tcp 443'),
      'REACHABLE',
    ],
  ])
})

describe('AWS services over the internet', () => {
  check([
    ['through a NAT gateway', board(NAT), ask('app', SQS, 'tcp 443'), 'REACHABLE'],
    ['a queue through a NAT gateway', board(NAT, queue), ask('app', 'jobs', 'tcp 443'), 'REACHABLE'],
    [
      'a queue answers on its ports only',
      board(NAT, queue),
      ask('app', 'jobs', 'tcp 5432'),
      'NOT_REACHABLE',
      'NO_POSSIBLE_DESTINATION',
    ],
    [
      'a website is no API: plain text only',
      board(
        NAT,
        bucket({ bucketName: 'www.example.com', indexDocument: 'index.html' }),
        put('hosted-zone', 'zone', {
          in: 'tokyo',
          name: 'example.com',
          records: [
            { name: 'www.example.com', type: 'A', aliasName: 's3-website-ap-northeast-1.amazonaws.com' },
          ] as never,
        }),
      ),
      ask('app', 'https://www.example.com/'),
      'NOT_REACHABLE',
      'X_TLS_TO_PLAINTEXT',
    ],
    [
      'a website in plain text',
      board(
        NAT,
        bucket({ bucketName: 'www.example.com', indexDocument: 'index.html' }),
        put('hosted-zone', 'zone', {
          in: 'tokyo',
          name: 'example.com',
          records: [
            { name: 'www.example.com', type: 'A', aliasName: 's3-website-ap-northeast-1.amazonaws.com' },
          ] as never,
        }),
      ),
      ask('app', 'http://www.example.com/'),
      'REACHABLE',
    ],
  ])
})

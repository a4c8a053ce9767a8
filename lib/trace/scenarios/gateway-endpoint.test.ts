import { describe, expect, test } from 'vitest'
import { trace } from '../trace'
import { ISOLATED, S3, bucket, gate, onlyTo, toS3 } from './isolated'
import { ask, board, put } from './board'
import { check } from './told'

const DUAL = 's3.dualstack.ap-northeast-1.amazonaws.com'

/** An IPv6-only subnet on the table of `b`, and a bucket. */
const SIX = [
  put('vpc', 'net', {
    in: 'tokyo',
    cidrBlock: '10.0.0.0/16',
    cidrBlocks: [{ cidrBlock: '2001:db8::/56' }],
    enableDnsSupport: true,
    enableDnsHostnames: true,
  }),
  put('subnet', 'six', {
    in: 'net',
    ipv6CidrBlock: '2001:db8:0:1::/64',
    ipv6Native: true,
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'inner',
  }),
  bucket(),
]
const toBucketBySix = ask('six', 'files', 'tcp 443', { family: 6 })

describe('a gateway endpoint', () => {
  check([
    ['25: S3 from an isolated subnet', board(ISOLATED, gate()), toS3, 'REACHABLE'],
    [
      '25: with a group that lets out to the list only',
      board(ISOLATED, gate(), onlyTo('pl-61a54008')),
      toS3,
      'REACHABLE',
    ],
    [
      'a group that lets out to another list only',
      board(ISOLATED, gate(), onlyTo('pl-78a54011')),
      toS3,
      'NOT_REACHABLE',
      'ENI_SG_RULES_MISMATCH',
    ],
    ['without it', board(ISOLATED), toS3, 'NOT_REACHABLE', 'NO_ROUTE_TO_DESTINATION'],
    [
      'on another table',
      board(ISOLATED, gate({ routeTables: ['public'] })),
      toS3,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'of another Region',
      board(ISOLATED, gate({ serviceName: 'com.amazonaws.us-east-1.s3' })),
      toS3,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'of another service',
      board(ISOLATED, gate({ serviceName: 'com.amazonaws.ap-northeast-1.dynamodb' })),
      toS3,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'to a bucket by its name',
      board(ISOLATED, gate(), bucket()),
      ask('app', `https://shop-files.${S3}/a.txt`),
      'REACHABLE',
    ],
    ['to a bucket', board(ISOLATED, gate(), bucket()), ask('app', 'files', 'tcp 443'), 'REACHABLE'],
    [
      'to a bucket without it',
      board(ISOLATED, bucket()),
      ask('app', 'files', 'tcp 443'),
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'to a table of DynamoDB',
      board(
        ISOLATED,
        gate({ serviceName: 'com.amazonaws.ap-northeast-1.dynamodb' }),
        put('dynamodb-table', 'orders', { in: 'tokyo' }),
      ),
      ask('app', 'orders', 'tcp 443'),
      'REACHABLE',
    ],
    [
      'takes no UDP',
      board(ISOLATED, gate()),
      ask('app', S3, 'udp 443'),
      'NOT_REACHABLE',
      'VPCE_GATEWAY_PROTOCOL_RESTRICTION',
    ],
    [
      'a policy that looks at the way is only flagged',
      board(
        ISOLATED,
        gate(),
        bucket({
          bucketPolicy: {
            Statement: [
              {
                Effect: 'Deny',
                Principal: '*',
                Action: 's3:*',
                Resource: '*',
                Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } },
              },
            ],
          },
        }),
      ),
      ask('app', 'files', 'tcp 443'),
      'REACHABLE_WITH_WARNINGS',
      'X_POLICY_DENY',
    ],
    [
      'without the resolver of the VPC',
      board(
        ISOLATED,
        gate(),
        put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16', enableDnsSupport: false }),
      ),
      toS3,
      'NOT_REACHABLE',
      'X_DNS_UNAVAILABLE',
    ],
    [
      'a network ACL that lets no answer in',
      board(
        ISOLATED,
        gate(),
        put('network-acl', 'acl', {
          in: 'net',
          entries: [
            { egress: true, ruleNumber: 1, ruleAction: 'allow', protocol: '-1', cidr: '0.0.0.0/0' },
            { egress: false, ruleNumber: 1, ruleAction: 'allow', protocol: '-1', cidr: '10.0.0.0/16' },
          ] as never,
        }),
        put('subnet', 'b', {
          in: 'net',
          cidrBlock: '10.0.2.0/24',
          availabilityZone: 'ap-northeast-1a',
          routeTable: 'inner',
          networkAcl: 'acl',
        }),
      ),
      toS3,
      'NOT_REACHABLE',
      'SUBNET_ACL_RESTRICTION',
    ],
    [
      'beats the default route',
      board(ISOLATED, gate({ routeTables: ['public'] })),
      ask('web', S3, 'tcp 443'),
      'REACHABLE',
    ],
    [
      'an address of its list, where that was read',
      board(ISOLATED, gate({ serviceBlocks: ['52.219.0.0/16'] })),
      ask('app', '52.219.4.4', 'tcp 443'),
      'REACHABLE',
    ],
    [
      'an address outside its list',
      board(ISOLATED, gate({ serviceBlocks: ['52.219.0.0/16'] })),
      ask('app', '52.95.4.4', 'tcp 443'),
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    ['by the dual-stack name', board(ISOLATED, gate()), ask('app', DUAL, 'tcp 443'), 'REACHABLE'],
    [
      'it carries IPv4 unless told',
      board(ISOLATED, SIX, gate()),
      toBucketBySix,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    ['with IPv6 too', board(ISOLATED, SIX, gate({ ipAddressType: 'dualstack' })), toBucketBySix, 'REACHABLE'],
    [
      'with IPv6 only',
      board(ISOLATED, gate({ ipAddressType: 'ipv6' })),
      toS3,
      'NOT_REACHABLE',
      'NO_ROUTE_TO_DESTINATION',
    ],
    [
      'an address type that nobody knows yet',
      board(ISOLATED, gate({ ipAddressType: { expression: { Ref: 'Type' } } })),
      toS3,
      'UNKNOWN',
    ],
  ])

  test('IPv6 goes out by another route where the endpoint carries IPv4', () => {
    const out = put('route-table', 'inner', {
      in: 'net',
      routes: [{ destination: '::/0', target: 'eigw' }],
    })
    const design = board(
      ISOLATED,
      SIX,
      gate(),
      out,
      put('egress-only-internet-gateway', 'eigw', { in: 'net' }),
    )
    const { verdict, hops } = trace(design, toBucketBySix)
    expect(verdict).toBe('REACHABLE')
    expect(hops.map((hop) => hop.element)).toContain('eigw')
  })

  test('the packets go by the endpoint, not by the internet gateway', () => {
    const { hops } = trace(board(ISOLATED, gate({ routeTables: ['public'] })), ask('web', S3, 'tcp 443'))
    const through = hops.map((hop) => hop.element)
    expect(through).toContain('gate')
    expect(through).not.toContain('igw')
  })
})

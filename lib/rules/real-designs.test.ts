import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTemplate } from '@/lib/cloudformation/read'
import { check } from './engine'
import { rules } from './index'

/** Templates as teams write them, in the forms that they use: functions, parameters without a value, conditions. */
const FOLDER = join(import.meta.dirname, 'real-designs')
const files = readdirSync(FOLDER).map((file) => file.replace('.yaml', ''))
const textOf = (file: string) => readFileSync(join(FOLDER, `${file}.yaml`), 'utf8')

/** Each finding as its rule and the name of its element. */
function findingsOf(file: string, text: string): readonly string[] {
  const opened = readTemplate(text, { fileName: `${file}.yaml` })
  if (!opened.ok) throw new Error(`${file}: ${opened.message}`)
  const { design } = opened.value
  return check(design, rules)
    .map(({ rule, element }) => `${rule} ${design.elements[element]!.name}`)
    .sort()
}

const ONE_NAT = 'One NAT gateway serves two zones, which is cheap and fails with its zone.'

/** What is to be said of a template that works, and why; of all others nothing. */
const TOLD: Readonly<Record<string, readonly [why: string, ...findings: string[]]>> = {
  bastion: [ONE_NAT, 'natgw-single-az-dependency Nat'],
  'dual-stack': [ONE_NAT, 'natgw-single-az-dependency Nat'],
  'http-v2-link': [ONE_NAT, 'natgw-single-az-dependency Nat'],
  'nat-modes': [
    `${ONE_NAT} Of the gateways that are off by default nothing is told.`,
    'natgw-single-az-dependency Nat1',
  ],
  'one-or-the-other': [
    'Gateways, peerings, routes and groups of which one or the other is made are no two. A subnet that is there under a condition still overlaps one that is always there.',
    'subnet-no-overlap OtherA',
  ],
}

test.each(files)('%s: only what an architect would want to hear', (file) => {
  const [, ...told] = TOLD[file] ?? ['']
  expect(findingsOf(file, textOf(file))).toEqual(told)
})

test('every template of the table is there', () => {
  expect(files).toEqual(expect.arrayContaining(Object.keys(TOLD)))
})

/** One mistake in one of them: what it is, the text that is wrong, and all that is then told beside. */
const MISTAKES: readonly (readonly [
  file: string,
  says: string,
  from: string | RegExp,
  to: string,
  ...findings: string[],
])[] = [
  [
    'two-zones',
    'the NAT gateway stands in a private subnet',
    /(Nat1: .*)!Ref Public1/,
    '$1!Ref Private1',
    'natgw-in-public-subnet Nat1',
  ],
  ['two-zones', 'an association is forgotten', /  Private1Table:.*\n/, '', 'natgw-private-subnet-route Nat1'],
  [
    'two-zones',
    'two subnets have the same block of Fn::Cidr',
    '!Select [3, !Cidr',
    '!Select [2, !Cidr',
    'subnet-no-overlap Private2',
  ],
  [
    'two-zones',
    'the gateway endpoint is in no table',
    /      RouteTableIds: .*\n/,
    '',
    'vpce-gateway-route-table S3Endpoint',
  ],
  [
    'alb-asg',
    'both subnets are in the first zone, whichever that is',
    /(PublicB: .*)!Select \[1/,
    '$1!Select [0',
    'alb-two-az Alb',
  ],
  [
    'alb-asg',
    'the servers let the load balancer in on another port',
    'FromPort: 80, ToPort: 80, SourceSecurityGroupId',
    'FromPort: 8080, ToPort: 8080, SourceSecurityGroupId',
    'elb-reachability-of-targets Alb',
  ],
  [
    'fargate-public',
    'tasks in public subnets have no public addresses',
    'AssignPublicIp: ENABLED',
    'AssignPublicIp: DISABLED',
    'ecs-fargate-public-ip Service',
  ],
  [
    'fargate-public',
    'tasks are targets of a group for instances',
    'TargetType: ip, ',
    '',
    'ecs-awsvpc-ip-target Service',
  ],
  [
    'nlb-alb',
    'a node wants an address of another network',
    '10.8.1.10',
    '10.9.1.10',
    'subnet-reserved-ip-assigned Nlb',
  ],
  [
    'lambda-rds',
    'the database has one subnet',
    /(DBSubnetGroup,.*), !Ref B\]/,
    '$1]',
    'rds-subnet-group-two-az Subnets',
  ],
  [
    'http-api-lambda',
    'API Gateway may not invoke the function',
    /  Permission:.*\n/,
    '',
    'apigw-lambda-permission Function',
  ],
  [
    'rest-v1-link',
    'the servers let in clients of another network only',
    'CidrIp: 10.4.0.0/16',
    'CidrIp: 10.5.0.0/16',
    'elb-reachability-of-targets Nlb',
    'elb-reachability-of-targets Nlb',
  ],
  [
    'http-v2-link',
    'the load balancer does not let the link in',
    'SourceSecurityGroupId: !Ref LinkGroup',
    'CidrIp: 192.168.0.0/16',
    'vpclink-v2-sg link',
  ],
  ['dns', 'nobody watches the primary', 'HealthCheckId: !Ref Check, ', '', 'r53-failover-pair Zone'],
  ['vpn-static', 'no table learns the routes', /  Propagate:.*\n/, '', 'vgw-route-needed Vgw'],
  [
    'flow-logs',
    'a log into a bucket has a role',
    'LogDestination: !GetAtt Bucket.Arn',
    'LogDestination: !GetAtt Bucket.Arn, DeliverLogsPermissionArn: !GetAtt Role.Arn',
    'flowlog-destination ToS3',
  ],
  [
    'dual-stack',
    'the VPC has no IPv6 block',
    /  V6:.*\n/,
    '',
    ...['Pri', 'Pub', 'Six'].map((subnet) => `subnet-ipv6-size ${subnet}`),
  ],
  ['bastion', 'SSH is open to everybody', '203.0.113.10/32', '0.0.0.0/0', 'sg-world-open-admin BastionGroup'],
]

describe('one mistake brings its finding, and no other', () => {
  for (const [file, says, from, to, ...findings] of MISTAKES)
    test(`${file}: ${says}`, () => {
      const text = textOf(file)
      const wrong = text.replace(from, to)
      expect(wrong).not.toBe(text)
      const [, ...told] = TOLD[file] ?? ['']
      expect(findingsOf(file, wrong)).toEqual([...told, ...findings].sort())
    })
})

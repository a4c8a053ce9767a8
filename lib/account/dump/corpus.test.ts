import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Dump } from './read-dump'
import { readDump } from './read-dump'

const DUMPS = '../shared/corpus/describe-dumps'
const there = existsSync(DUMPS)

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))

const accounts: readonly (readonly [string, () => { path: string; text: string }[]])[] = there
  ? [
      ...readdirSync(`${DUMPS}/batfish`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => [name, () => filesIn(`${DUMPS}/batfish/${name}/aws_configs`)] as const),
      ...readdirSync(`${DUMPS}/np-guard`)
        .filter((name) => name.endsWith('.json'))
        .map(
          (name) =>
            [name, () => [{ path: name, text: readFileSync(`${DUMPS}/np-guard/${name}`, 'utf8') }]] as const,
        ),
    ]
  : []

type Raw = Readonly<Record<string, unknown>>

/** Members of the files, the call whose answer they are, and where their objects keep their id. */
const IDS: Readonly<Record<string, readonly [call: string, id: string]>> = {
  Vpcs: ['ec2:DescribeVpcs', 'VpcId'],
  Subnets: ['ec2:DescribeSubnets', 'SubnetId'],
  RouteTables: ['ec2:DescribeRouteTables', 'RouteTableId'],
  NetworkAcls: ['ec2:DescribeNetworkAcls', 'NetworkAclId'],
  SecurityGroups: ['ec2:DescribeSecurityGroups', 'GroupId'],
  NetworkInterfaces: ['ec2:DescribeNetworkInterfaces', 'NetworkInterfaceId'],
  Instances: ['ec2:DescribeInstances', 'InstanceId'],
  InternetGateways: ['ec2:DescribeInternetGateways', 'InternetGatewayId'],
  NatGateways: ['ec2:DescribeNatGateways', 'NatGatewayId'],
  VpcEndpoints: ['ec2:DescribeVpcEndpoints', 'VpcEndpointId'],
  VpcPeeringConnections: ['ec2:DescribeVpcPeeringConnections', 'VpcPeeringConnectionId'],
  VpnConnections: ['ec2:DescribeVpnConnections', 'VpnConnectionId'],
  VpnGateways: ['ec2:DescribeVpnGateways', 'VpnGatewayId'],
  CustomerGateways: ['ec2:DescribeCustomerGateways', 'CustomerGatewayId'],
  Addresses: ['ec2:DescribeAddresses', 'AllocationId'],
  TransitGateways: ['ec2:DescribeTransitGateways', 'TransitGatewayId'],
  TransitGatewayVpcAttachments: ['ec2:DescribeTransitGatewayVpcAttachments', 'TransitGatewayAttachmentId'],
  TransitGatewayRouteTables: ['ec2:DescribeTransitGatewayRouteTables', 'TransitGatewayRouteTableId'],
  DirectConnectGateways: ['directconnect:DescribeDirectConnectGateways', 'DirectConnectGatewayId'],
  VirtualInterfaces: ['directconnect:DescribeVirtualInterfaces', 'VirtualInterfaceId'],
  LoadBalancers: ['elbv2:DescribeLoadBalancers', 'LoadBalancerArn'],
  Listeners: ['elbv2:DescribeListeners', 'ListenerArn'],
  TargetGroups: ['elbv2:DescribeTargetGroups', 'TargetGroupArn'],
  DBInstances: ['rds:DescribeDBInstances', 'DBInstanceIdentifier'],
}

/** All objects of a member, wherever it stands in the files and however it is spelled. */
function rawObjects(files: readonly { text: string }[], member: string): readonly Raw[] {
  const bare = (name: string) => name.toLowerCase().replaceAll('_', '')
  const [, id] = IDS[member]!
  const found: Raw[] = []
  const visit = (value: unknown, depth: number) => {
    if (typeof value !== 'object' || value === null || depth > 5) return
    for (const [name, inner] of Object.entries(value as Raw))
      if (Array.isArray(inner) && bare(name) === bare(member))
        found.push(...(inner as Raw[]).filter((one) => typeof one[id] === 'string'))
      // An instance repeats its interfaces.
      else if (!/^instances$/i.test(name)) visit(inner, depth + 1)
  }
  for (const { text } of files) visit(JSON.parse(text), 0)
  return found
}

const lines: string[] = []
afterAll(() => {
  if (lines.length > 0) console.log(`objects of a file, and what became of them:\n${lines.join('\n')}`)
})

// The corpus lies beside a checkout of the project, not in it.
describe.runIf(there)('accounts that we did not write', () => {
  test('are found', () => expect(accounts.length).toBe(12))

  test.each(accounts)('%s comes in whole', async (name, files) => {
    const read = await readDump(files())
    if (!read.ok) throw new Error(read.message)
    const dump = read.value
    lines.push(...tableOf(name, dump))
    expect(dump.problems).toEqual([])
    for (const { call, broken } of dump.tally) expect(broken, call).toBe(0)
    for (const { member, reason } of dump.unread) expect(reason, member).toMatch(/\.$/)
    // Counted without any of our mappings: what has an id is drawn, or among those said to be folded.
    const known = new Set(Object.values(dump.design.elements).map(({ awsId }) => awsId))
    for (const [member, [call, id]] of Object.entries(IDS)) {
      const objects = rawObjects(files(), member)
      const missing = objects.filter((object) => !known.has(object[id] as string))
      const told = dump.tally.find((one) => one.call === call)?.folded ?? 0
      expect(missing.map((object) => object[id]).slice(told), `${name} ${member}`).toEqual([])
    }
    expect(dump.unread.filter(({ reason }) => reason.startsWith('Nothing in the files'))).toEqual([])
    const parents = Object.values(dump.design.elements).flatMap(({ parent }) => parent ?? [])
    for (const parent of parents) expect(dump.design.elements).toHaveProperty([parent])
  })
})

function tableOf(name: string, { tally, unread, design, notices }: Dump): readonly string[] {
  const counts = new Map<string, number>()
  for (const { kind } of Object.values(design.elements)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const others = Object.values(design.elements).filter(({ kind }) => kind === 'other')
  return [
    `\n${name}: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`,
    ...tally.map(
      ({ call, objects, drawn, folded }) =>
        `  ${call.padEnd(42)} ${objects} in, ${drawn} drawn, ${folded} folded`,
    ),
    ...unread.map(
      ({ file, member, objects, reason }) => `  ${file} ${member}: ${objects} not drawn. ${reason}`,
    ),
    ...others.map(({ awsId }) => `  ${awsId} is only mentioned, and stands as another resource`),
    ...notices.map(({ message }) => `  ${message}`),
  ]
}

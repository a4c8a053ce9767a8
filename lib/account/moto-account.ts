import * as ec2 from '@aws-sdk/client-ec2'
import { accountAt, namedAs } from './moto'

/** The ids of what was built, by our words for it. */
export type Built = Readonly<
  Record<
    | 'vpc'
    | 'publicA'
    | 'privateB'
    | 'igw'
    | 'eip'
    | 'nat'
    | 'publicTable'
    | 'privateTable'
    | 'acl'
    | 'web'
    | 'app'
    | 's3'
    | 'ssm'
    | 'server'
    | 'natInstance',
    string
  >
>

/** For tests: a client without the guard, since somebody must build what is then read. */
export const writingClient = (endpoint: string, region = 'eu-west-1') =>
  new ec2.EC2Client(accountAt(endpoint, region))

/** For tests: the classic VPC, made by real API calls. */
export async function buildAccount(client: ec2.EC2Client): Promise<Built> {
  const vpc = (
    await client.send(
      new ec2.CreateVpcCommand({ CidrBlock: '10.20.0.0/16', ...namedAs('vpc', 'shop', { team: 'net' }) }),
    )
  ).Vpc!.VpcId!
  await client.send(new ec2.AssociateVpcCidrBlockCommand({ VpcId: vpc, CidrBlock: '10.21.0.0/16' }))
  await client.send(new ec2.ModifyVpcAttributeCommand({ VpcId: vpc, EnableDnsHostnames: { Value: true } }))

  const subnet = async (name: string, zone: string, cidr: string) =>
    (
      await client.send(
        new ec2.CreateSubnetCommand({
          VpcId: vpc,
          CidrBlock: cidr,
          AvailabilityZone: zone,
          ...namedAs('subnet', name),
        }),
      )
    ).Subnet!.SubnetId!
  const publicA = await subnet('public-a', 'eu-west-1a', '10.20.0.0/24')
  const privateB = await subnet('private-b', 'eu-west-1b', '10.20.16.0/20')
  await client.send(
    new ec2.ModifySubnetAttributeCommand({ SubnetId: publicA, MapPublicIpOnLaunch: { Value: true } }),
  )

  const igw = (await client.send(new ec2.CreateInternetGatewayCommand(namedAs('internet-gateway', 'door'))))
    .InternetGateway!.InternetGatewayId!
  await client.send(new ec2.AttachInternetGatewayCommand({ VpcId: vpc, InternetGatewayId: igw }))
  const eip = (
    await client.send(
      new ec2.AllocateAddressCommand({ Domain: 'vpc', ...namedAs('elastic-ip', 'nat-address') }),
    )
  ).AllocationId!
  const nat = (
    await client.send(
      new ec2.CreateNatGatewayCommand({
        SubnetId: publicA,
        AllocationId: eip,
        ConnectivityType: 'public',
        ...namedAs('natgateway', 'nat-a'),
      }),
    )
  ).NatGateway!.NatGatewayId!

  const table = async (name: string, subnetId: string) => {
    const id = (
      await client.send(new ec2.CreateRouteTableCommand({ VpcId: vpc, ...namedAs('route-table', name) }))
    ).RouteTable!.RouteTableId!
    await client.send(new ec2.AssociateRouteTableCommand({ RouteTableId: id, SubnetId: subnetId }))
    return id
  }
  const publicTable = await table('public', publicA)
  const privateTable = await table('private', privateB)
  await client.send(
    new ec2.CreateRouteCommand({
      RouteTableId: publicTable,
      DestinationCidrBlock: '0.0.0.0/0',
      GatewayId: igw,
    }),
  )
  await client.send(
    new ec2.CreateRouteCommand({
      RouteTableId: privateTable,
      DestinationCidrBlock: '0.0.0.0/0',
      NatGatewayId: nat,
    }),
  )

  const acl = (
    await client.send(
      new ec2.CreateNetworkAclCommand({ VpcId: vpc, ...namedAs('network-acl', 'private-list') }),
    )
  ).NetworkAcl!.NetworkAclId!
  for (const entry of [
    {
      RuleNumber: 100,
      Egress: false,
      Protocol: '6',
      RuleAction: 'allow' as const,
      CidrBlock: '10.20.0.0/16',
      PortRange: { From: 443, To: 443 },
    },
    {
      RuleNumber: 110,
      Egress: false,
      Protocol: '1',
      RuleAction: 'deny' as const,
      CidrBlock: '0.0.0.0/0',
      IcmpTypeCode: { Type: 8, Code: -1 },
    },
    { RuleNumber: 100, Egress: true, Protocol: '-1', RuleAction: 'allow' as const, CidrBlock: '0.0.0.0/0' },
  ])
    await client.send(new ec2.CreateNetworkAclEntryCommand({ NetworkAclId: acl, ...entry }))
  const lists = (await client.send(new ec2.DescribeNetworkAclsCommand({}))).NetworkAcls!
  const association = lists
    .flatMap((list) => list.Associations ?? [])
    .find(({ SubnetId }) => SubnetId === privateB)!
  await client.send(
    new ec2.ReplaceNetworkAclAssociationCommand({
      AssociationId: association.NetworkAclAssociationId!,
      NetworkAclId: acl,
    }),
  )

  const group = async (name: string) =>
    (
      await client.send(
        new ec2.CreateSecurityGroupCommand({
          VpcId: vpc,
          GroupName: name,
          Description: `The ${name} servers`,
        }),
      )
    ).GroupId!
  const web = await group('web')
  const app = await group('app')
  await client.send(
    new ec2.AuthorizeSecurityGroupIngressCommand({
      GroupId: web,
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: 443,
          ToPort: 443,
          IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'everybody' }],
        },
      ],
    }),
  )
  await client.send(
    new ec2.AuthorizeSecurityGroupIngressCommand({
      GroupId: app,
      IpPermissions: [
        { IpProtocol: 'tcp', FromPort: 8080, ToPort: 8080, UserIdGroupPairs: [{ GroupId: web }] },
      ],
    }),
  )
  await client.send(
    new ec2.AuthorizeSecurityGroupIngressCommand({
      GroupId: web,
      IpPermissions: [
        { IpProtocol: 'tcp', FromPort: 9090, ToPort: 9090, UserIdGroupPairs: [{ GroupId: app }] },
      ],
    }),
  )

  const s3 = (
    await client.send(
      new ec2.CreateVpcEndpointCommand({
        VpcId: vpc,
        ServiceName: 'com.amazonaws.eu-west-1.s3',
        VpcEndpointType: 'Gateway',
        RouteTableIds: [privateTable],
        ...namedAs('vpc-endpoint', 's3'),
      }),
    )
  ).VpcEndpoint!.VpcEndpointId!
  const ssm = (
    await client.send(
      new ec2.CreateVpcEndpointCommand({
        VpcId: vpc,
        ServiceName: 'com.amazonaws.eu-west-1.ssm',
        VpcEndpointType: 'Interface',
        SubnetIds: [privateB],
        SecurityGroupIds: [app],
        PrivateDnsEnabled: true,
        ...namedAs('vpc-endpoint', 'ssm'),
      }),
    )
  ).VpcEndpoint!.VpcEndpointId!

  const image = (await client.send(new ec2.DescribeImagesCommand({}))).Images![0]!.ImageId!
  const instance = async (name: string, subnetId: string, groupId: string, address: string) =>
    (
      await client.send(
        new ec2.RunInstancesCommand({
          ImageId: image,
          InstanceType: 't3.micro',
          MinCount: 1,
          MaxCount: 1,
          SubnetId: subnetId,
          SecurityGroupIds: [groupId],
          PrivateIpAddress: address,
          ...namedAs('instance', name),
        }),
      )
    ).Instances![0]!.InstanceId!
  const server = await instance('server', privateB, app, '10.20.16.10')
  const natInstance = await instance('nat-instance', publicA, web, '10.20.0.10')
  await client.send(
    new ec2.ModifyInstanceAttributeCommand({ InstanceId: natInstance, SourceDestCheck: { Value: false } }),
  )
  return {
    vpc,
    publicA,
    privateB,
    igw,
    eip,
    nat,
    publicTable,
    privateTable,
    acl,
    web,
    app,
    s3,
    ssm,
    server,
    natInstance,
  }
}

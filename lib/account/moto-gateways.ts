import * as ec2 from '@aws-sdk/client-ec2'
import * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2'
import { accountAt, namedAs } from './moto'

/** For tests: a VPC with everything that leads out of it or describes it, beside the classic VPC of `buildAccount`. */
export async function buildGateways(endpoint: string) {
  const client = new ec2.EC2Client(accountAt(endpoint))
  const vpc = await createVpc(client, '10.40.0.0/16', 'hub')
  const spoke = await createVpc(client, '10.41.0.0/16', 'spoke')
  const subnet = (
    await client.send(
      new ec2.CreateSubnetCommand({
        VpcId: vpc,
        CidrBlock: '10.40.0.0/24',
        AvailabilityZone: 'eu-west-1a',
      }),
    )
  ).Subnet!.SubnetId!
  const ids = {
    vpc,
    spoke,
    subnet,
    ...(await buildDescriptions(client, vpc)),
    ...(await buildInterface(client, vpc, subnet)),
    ...(await buildWaysOut(client, vpc, spoke, subnet)),
    ...(await buildVpn(client, vpc)),
  }
  const service = await buildService(
    client,
    new elbv2.ElasticLoadBalancingV2Client(accountAt(endpoint)),
    subnet,
  )
  client.destroy()
  return { ...ids, ...service }
}

const createVpc = async (client: ec2.EC2Client, CidrBlock: string, name: string) =>
  (
    await client.send(
      new ec2.CreateVpcCommand({
        CidrBlock,
        AmazonProvidedIpv6CidrBlock: name === 'hub',
        ...namedAs('vpc', name),
      }),
    )
  ).Vpc!.VpcId!

/** A prefix list, DHCP options and a flow log. */
async function buildDescriptions(client: ec2.EC2Client, vpc: string) {
  const list = await client.send(
    new ec2.CreateManagedPrefixListCommand({
      PrefixListName: 'offices',
      AddressFamily: 'IPv4',
      MaxEntries: 5,
      Entries: [{ Cidr: '192.0.2.0/24', Description: 'north' }, { Cidr: '198.51.100.0/24' }],
    }),
  )
  const options = await client.send(
    new ec2.CreateDhcpOptionsCommand({
      DhcpConfigurations: [
        { Key: 'domain-name', Values: ['corp.example'] },
        { Key: 'domain-name-servers', Values: ['10.40.0.10', '10.40.0.11'] },
        { Key: 'ntp-servers', Values: ['169.254.169.123'] },
        { Key: 'netbios-node-type', Values: ['2'] },
      ],
    }),
  )
  const dhcp = options.DhcpOptions!.DhcpOptionsId!
  await client.send(new ec2.CreateTagsCommand({ Resources: [dhcp], Tags: [{ Key: 'Name', Value: 'corp' }] }))
  await client.send(new ec2.AssociateDhcpOptionsCommand({ DhcpOptionsId: dhcp, VpcId: vpc }))
  const logs = await client.send(
    new ec2.CreateFlowLogsCommand({
      ResourceType: 'VPC',
      ResourceIds: [vpc],
      TrafficType: 'REJECT',
      LogDestinationType: 'cloud-watch-logs',
      LogGroupName: '/vpc/hub',
      DeliverLogsPermissionArn: 'arn:aws:iam::123456789012:role/flow',
      MaxAggregationInterval: 60,
      ...namedAs('vpc-flow-log', 'refused'),
    }),
  )
  return { list: list.PrefixList!.PrefixListId!, dhcp, log: logs.FlowLogIds![0]! }
}

/** A second interface of an instance, with an Elastic IP and a second address. */
async function buildInterface(client: ec2.EC2Client, vpc: string, subnet: string) {
  const group = (
    await client.send(
      new ec2.CreateSecurityGroupCommand({ VpcId: vpc, GroupName: 'face', Description: 'The second face' }),
    )
  ).GroupId!
  const face = (
    await client.send(
      new ec2.CreateNetworkInterfaceCommand({
        SubnetId: subnet,
        Description: 'second',
        PrivateIpAddress: '10.40.0.20',
        Groups: [group],
        ...namedAs('network-interface', 'face'),
      }),
    )
  ).NetworkInterface!.NetworkInterfaceId!
  await client.send(
    new ec2.ModifyNetworkInterfaceAttributeCommand({
      NetworkInterfaceId: face,
      SourceDestCheck: { Value: false },
    }),
  )
  const image = (await client.send(new ec2.DescribeImagesCommand({}))).Images![0]!.ImageId!
  const instance = (
    await client.send(
      new ec2.RunInstancesCommand({ ImageId: image, MinCount: 1, MaxCount: 1, SubnetId: subnet }),
    )
  ).Instances![0]!.InstanceId!
  await client.send(
    new ec2.AttachNetworkInterfaceCommand({
      NetworkInterfaceId: face,
      InstanceId: instance,
      DeviceIndex: 1,
    }),
  )
  const address = (await client.send(new ec2.AllocateAddressCommand({ Domain: 'vpc' }))).AllocationId!
  await client.send(new ec2.AssociateAddressCommand({ AllocationId: address, NetworkInterfaceId: face }))
  return { face, faceGroup: group, instance, address }
}

/** A peering, an egress-only internet gateway, a private NAT gateway. */
async function buildWaysOut(client: ec2.EC2Client, vpc: string, spoke: string, subnet: string) {
  const { VpcPeeringConnection } = await client.send(
    new ec2.CreateVpcPeeringConnectionCommand({
      VpcId: vpc,
      PeerVpcId: spoke,
      ...namedAs('vpc-peering-connection', 'hub-spoke'),
    }),
  )
  const peering = VpcPeeringConnection!.VpcPeeringConnectionId!
  await client.send(new ec2.AcceptVpcPeeringConnectionCommand({ VpcPeeringConnectionId: peering }))
  await client.send(
    new ec2.ModifyVpcPeeringConnectionOptionsCommand({
      VpcPeeringConnectionId: peering,
      RequesterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: true },
    }),
  )
  const egress = await client.send(
    new ec2.CreateEgressOnlyInternetGatewayCommand({
      VpcId: vpc,
      ...namedAs('egress-only-internet-gateway', 'six'),
    }),
  )
  const nat = async (input: ec2.CreateNatGatewayCommandInput) =>
    (await client.send(new ec2.CreateNatGatewayCommand(input))).NatGateway!.NatGatewayId!
  const table = (await client.send(new ec2.CreateRouteTableCommand({ VpcId: vpc }))).RouteTable!.RouteTableId!
  const route = (input: Partial<ec2.CreateRouteCommandInput>) =>
    client.send(new ec2.CreateRouteCommand({ RouteTableId: table, ...input }))
  const door = egress.EgressOnlyInternetGateway!.EgressOnlyInternetGatewayId!
  await route({ DestinationCidrBlock: '10.41.0.0/16', VpcPeeringConnectionId: peering })
  await route({ DestinationIpv6CidrBlock: '::/0', EgressOnlyInternetGatewayId: door })
  return {
    peering,
    egress: door,
    table,
    privateNat: await nat({
      SubnetId: subnet,
      ConnectivityType: 'private',
      PrivateIpAddress: '10.40.0.40',
      ...namedAs('natgateway', 'inner'),
    }),
  }
}

/** A VPN with static routes to a VPC and one with BGP to a transit gateway. */
async function buildVpn(client: ec2.EC2Client, vpc: string) {
  const gateway = (
    await client.send(
      new ec2.CreateVpnGatewayCommand({
        Type: 'ipsec.1',
        AmazonSideAsn: 64620,
        ...namedAs('vpn-gateway', 'office'),
      }),
    )
  ).VpnGateway!.VpnGatewayId!
  await client.send(new ec2.AttachVpnGatewayCommand({ VpcId: vpc, VpnGatewayId: gateway }))
  const customer = (
    await client.send(
      new ec2.CreateCustomerGatewayCommand({
        Type: 'ipsec.1',
        BgpAsn: 65010,
        IpAddress: '203.0.113.9',
        ...namedAs('customer-gateway', 'office'),
      }),
    )
  ).CustomerGateway!.CustomerGatewayId!
  const hub = (await client.send(new ec2.CreateTransitGatewayCommand({}))).TransitGateway!.TransitGatewayId!
  const connect = async (more: Partial<ec2.CreateVpnConnectionCommandInput>) =>
    (
      await client.send(
        new ec2.CreateVpnConnectionCommand({ Type: 'ipsec.1', CustomerGatewayId: customer, ...more }),
      )
    ).VpnConnection!.VpnConnectionId!
  return {
    gateway,
    customer,
    hub,
    vpn: await connect({
      VpnGatewayId: gateway,
      Options: { StaticRoutesOnly: true },
      ...namedAs('vpn-connection', 'office'),
    }),
    hubVpn: await connect({ TransitGatewayId: hub }),
  }
}

/** An endpoint service before a network load balancer. */
async function buildService(
  client: ec2.EC2Client,
  balancers: elbv2.ElasticLoadBalancingV2Client,
  subnet: string,
) {
  const { LoadBalancers } = await balancers.send(
    new elbv2.CreateLoadBalancerCommand({
      Name: 'offered',
      Type: 'network',
      Scheme: 'internal',
      Subnets: [subnet],
    }),
  )
  const balancer = LoadBalancers![0]!.LoadBalancerArn!
  const { ServiceConfiguration } = await client.send(
    new ec2.CreateVpcEndpointServiceConfigurationCommand({
      NetworkLoadBalancerArns: [balancer],
      AcceptanceRequired: true,
      PrivateDnsName: 'orders.example.com',
    }),
  )
  const service = ServiceConfiguration!.ServiceId!
  await client.send(
    new ec2.ModifyVpcEndpointServicePermissionsCommand({
      ServiceId: service,
      AddAllowedPrincipals: ['arn:aws:iam::444455556666:root'],
    }),
  )
  balancers.destroy()
  return { balancer, service }
}

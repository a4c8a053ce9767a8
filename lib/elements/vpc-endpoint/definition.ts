import type { VpcEndpoint } from '@aws-sdk/client-ec2'
import { defineElement, detail, live } from '../define'
import { choice, cidr, document, flag, list, optional, ref, refs, text } from '../field'
import { between } from '../text-form'
import { freshEndpoint } from './fresh'
import { familyOf, otherRegion, readPolicy, recordsOf } from './read'

export const vpcEndpoint = defineElement({
  kind: 'vpc-endpoint',
  label: 'VPC endpoint',
  group: 'gateways',
  summary: 'A private way from a VPC to an AWS service, without the internet.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/concepts.html',
  inside: ['vpc'],
  onBorder: true,
  spans: 'subnets',
  fields: {
    vpcEndpointType: choice(
      ['Gateway', 'Interface', 'GatewayLoadBalancer', 'Resource', 'ServiceNetwork', 'Tunnel'],
      {
        label: 'Type',
        help: 'Gateway adds a route (S3 and DynamoDB only); Interface puts a network interface into subnets.',
        fallback: 'Gateway',
      },
    ),
    endpointService: optional(
      ref('endpoint-service', {
        label: 'Endpoint service',
        help: 'A service of this design that it leads to, instead of the name of one.',
        connect: 'Reach {to} by {self}',
        aws: 'ServiceName',
        // AWS names a service by its id inside a longer name, and gives that to no function.
        wrap: between('com.amazonaws.vpce.${AWS::Region}.', ''),
      }),
    ),
    serviceName: text({
      label: 'Service',
      help: 'The service by its full name.',
      placeholder: 'com.amazonaws.eu-west-1.s3',
      unneeded: (props) =>
        props.endpointService !== undefined ||
        ['Resource', 'ServiceNetwork', 'Tunnel'].includes(String(props.vpcEndpointType)),
    }),
    serviceRegion: optional(
      text({
        label: 'Region of the service',
        help: 'Where it is another one than that of the VPC; Interface only.',
        placeholder: 'eu-central-1',
      }),
    ),
    resourceConfigurationArn: optional(
      text({
        label: 'Resource configuration',
        help: 'What an endpoint of type Resource leads to.',
        placeholder:
          'arn:aws:vpc-lattice:eu-west-1:111122223333:resourceconfiguration/rcfg-0123456789abcdef0',
      }),
    ),
    serviceNetworkArn: optional(
      text({
        label: 'Service network',
        help: 'What an endpoint of type ServiceNetwork leads to.',
        placeholder: 'arn:aws:vpc-lattice:eu-west-1:111122223333:servicenetwork/sn-0123456789abcdef0',
      }),
    ),
    routeTables: optional(
      refs('route-table', {
        label: 'Route tables',
        help: 'Tables that get the route of a gateway endpoint.',
        connect: 'Reach {self} from {to}',
        aws: 'RouteTableIds',
      }),
    ),
    subnets: optional(
      refs('subnet', {
        label: 'Subnets',
        help: 'Where an interface endpoint has its interfaces, one subnet a zone.',
        connect: 'Put an interface of {self} into {to}',
        aws: 'SubnetIds',
      }),
    ),
    securityGroups: optional(
      refs('security-group', {
        label: 'Security groups',
        help: 'Must admit 443 from the clients. Interface endpoints only.',
        connect: 'Protect {self} by {to}',
        aws: 'SecurityGroupIds',
      }),
    ),
    privateDnsEnabled: optional(
      flag({
        label: 'Private DNS',
        help: 'The public name of the service resolves to the endpoint inside the VPC.',
        fallback: false,
      }),
    ),
    ipAddressType: optional(
      choice(['ipv4', 'dualstack', 'ipv6'], {
        label: 'Address type',
        help: 'Which addresses its interfaces have; the subnets must have such ranges.',
      }),
    ),
    dnsRecordIpType: optional(
      choice(['ipv4', 'dualstack', 'ipv6', 'service-defined'], {
        label: 'DNS records',
        help: 'Families of the DNS records that AWS makes for the endpoint.',
        aws: 'DnsOptions.DnsRecordIpType',
      }),
    ),
    privateDnsOnlyForInboundResolverEndpoint: optional(
      choice(['OnlyInboundResolver', 'AllResolvers'], {
        label: 'Private DNS for',
        help: 'Only inbound resolver endpoints lets the VPC itself go on by a gateway endpoint of the same service.',
        aws: 'DnsOptions.PrivateDnsOnlyForInboundResolverEndpoint',
      }),
    ),
    policyDocument: optional(
      document({ label: 'Policy', help: 'What may be done through the endpoint; everything when empty.' }),
    ),
    serviceBlocks: optional(
      list(cidr({ label: 'Block', help: 'A block of the prefix list.', family: 'any' }), {
        label: 'Addresses of the service',
        help: 'What the prefix list of a gateway endpoint held when it was read.',
        aws: false,
        rare: true,
      }),
    ),
  },
  fresh: freshEndpoint,
  cfn: { type: 'AWS::EC2::VPCEndpoint', parent: 'VpcId', attribute: 'Id', refToo: true },
  live: live({
    call: 'ec2:DescribeVpcEndpoints',
    items: (answer) => answer.VpcEndpoints,
    id: (item) => item.VpcEndpointId,
    parent: (item) => item.VpcId,
    skip: (item) => ['deleted', 'deleting', 'rejected', 'failed'].includes(String(item.State).toLowerCase()),
    props: (item) => ({
      vpcEndpointType: item.VpcEndpointType,
      serviceName: item.ServiceName,
      serviceRegion: otherRegion(item.ServiceRegion, item.ServiceName),
      resourceConfigurationArn: item.ResourceConfigurationArn,
      serviceNetworkArn: item.ServiceNetworkArn,
      routeTables: item.RouteTableIds?.length ? item.RouteTableIds : undefined,
      subnets: item.SubnetIds?.length ? item.SubnetIds : undefined,
      securityGroups: item.Groups?.length ? item.Groups.flatMap((group) => group.GroupId ?? []) : undefined,
      privateDnsEnabled: item.VpcEndpointType === 'Interface' ? item.PrivateDnsEnabled : undefined,
      ipAddressType: familyOf(item),
      dnsRecordIpType: recordsOf(item),
      policyDocument: readPolicy(item.PolicyDocument),
    }),
    details: [
      detail({
        call: 'ec2:DescribePrefixLists',
        inputs: ({ VpcEndpointType: type, ServiceName: name }: VpcEndpoint) =>
          type === 'Gateway' && name ? [{ Filters: [{ Name: 'prefix-list-name', Values: [name] }] }] : [],
        props: (answer) => ({ serviceBlocks: answer.PrefixLists?.[0]?.Cidrs }),
      }),
    ],
  }),
})

import { defineElement, live } from '../define'
import { choice, document, flag, optional, refs, text } from '../field'
import { freshEndpoint } from './fresh'
import { readPolicy } from './read'

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
    serviceName: text({
      label: 'Service',
      help: 'The service by its full name.',
      placeholder: 'com.amazonaws.eu-west-1.s3',
      unneeded: (props) => ['Resource', 'ServiceNetwork', 'Tunnel'].includes(String(props.vpcEndpointType)),
    }),
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
    policyDocument: optional(
      document({ label: 'Policy', help: 'What may be done through the endpoint; everything when empty.' }),
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
      routeTables: item.RouteTableIds?.length ? item.RouteTableIds : undefined,
      subnets: item.SubnetIds?.length ? item.SubnetIds : undefined,
      securityGroups: item.Groups?.length ? item.Groups.flatMap((group) => group.GroupId ?? []) : undefined,
      privateDnsEnabled: item.VpcEndpointType === 'Interface' ? item.PrivateDnsEnabled : undefined,
      ipAddressType: item.VpcEndpointType === 'Interface' ? item.IpAddressType : undefined,
      policyDocument: readPolicy(item.PolicyDocument),
    }),
  }),
})

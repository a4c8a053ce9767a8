import { defineElement, live } from '../define'

export const egressOnlyInternetGateway = defineElement({
  kind: 'egress-only-internet-gateway',
  label: 'Egress-only internet gateway',
  group: 'gateways',
  summary: 'Lets IPv6 addresses of a VPC open connections to the internet, and nothing open one to them.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html',
  inside: ['vpc'],
  onBorder: true,
  fields: {},
  cfn: { type: 'AWS::EC2::EgressOnlyInternetGateway', parent: 'VpcId' },
  live: live({
    call: 'ec2:DescribeEgressOnlyInternetGateways',
    items: (answer) => answer.EgressOnlyInternetGateways,
    id: (item) => item.EgressOnlyInternetGatewayId,
    parent: (item) => item.Attachments?.[0]?.VpcId,
    props: () => ({}),
  }),
})

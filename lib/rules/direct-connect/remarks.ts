import { remarksOf } from '../remark'

export const directConnectRemarks = remarksOf('direct-connect', [
  {
    id: 'dx-location-required',
    source: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/Welcome.html',
    rule: 'design-field-required',
    says: 'The location of a connection or LAG is a field that must be given.',
  },
  {
    id: 'dx-private-only-vpc-endpoints',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
    note: 'A private or transit virtual interface leads to private addresses in VPCs: instances, internal load balancers, interface endpoints. It does not lead to gateway endpoints; reach S3 and DynamoDB by interface endpoints or a public virtual interface. The tracer goes by that.',
    kinds: ['private-virtual-interface', 'transit-virtual-interface', 'vpc-endpoint'],
  },
  {
    id: 'dx-propagation',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-table-options.html',
    rule: 'vgw-route-needed',
    says: 'It tells a virtual private gateway with a private virtual interface, or a Direct Connect gateway, behind it that no route table leads to, and propagates its routes.',
  },
])

import { fixtureOf } from '../fixture'

const POLICY = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Deny', Principal: '*', Action: 's3:*', Resource: '*' }],
}

export const fixture = fixtureOf(
  'ec2:DescribeVpcEndpoints',
  {
    VpcEndpoints: [
      {
        VpcEndpointId: 'vpce-0a77',
        VpcEndpointType: 'Gateway',
        VpcId: 'vpc-0a11',
        ServiceName: 'com.amazonaws.eu-west-1.s3',
        // Gateway endpoints answer in lower case, against the SDK's type.
        State: 'available' as never,
        PolicyDocument: JSON.stringify(POLICY),
        RouteTableIds: ['rtb-0c22'],
        SubnetIds: [],
        Groups: [],
        PrivateDnsEnabled: false,
        IpAddressType: 'ipv4',
      },
      {
        VpcEndpointId: 'vpce-0a88',
        VpcEndpointType: 'Interface',
        VpcId: 'vpc-0a11',
        ServiceName: 'com.amazonaws.eu-west-1.sqs',
        State: 'Available',
        PolicyDocument: '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}',
        RouteTableIds: [],
        SubnetIds: ['subnet-0b22', 'subnet-0b33'],
        Groups: [{ GroupId: 'sg-0a11', GroupName: 'app' }],
        PrivateDnsEnabled: true,
        IpAddressType: 'ipv4',
      },
      { VpcEndpointId: 'vpce-0a99', VpcEndpointType: 'Interface', VpcId: 'vpc-0a11', State: 'Deleted' },
    ],
  },
  [
    {
      id: 'vpce-0a77',
      parent: 'vpc-0a11',
      props: {
        vpcEndpointType: 'Gateway',
        serviceName: 'com.amazonaws.eu-west-1.s3',
        routeTables: ['rtb-0c22'],
        policyDocument: POLICY,
      },
    },
    {
      id: 'vpce-0a88',
      parent: 'vpc-0a11',
      props: {
        vpcEndpointType: 'Interface',
        serviceName: 'com.amazonaws.eu-west-1.sqs',
        subnets: ['subnet-0b22', 'subnet-0b33'],
        securityGroups: ['sg-0a11'],
        privateDnsEnabled: true,
        ipAddressType: 'ipv4',
      },
    },
  ],
  [
    [
      {
        PrefixLists: [
          {
            PrefixListId: 'pl-6da54004',
            PrefixListName: 'com.amazonaws.eu-west-1.s3',
            Cidrs: ['52.218.0.0/17', '3.5.64.0/21'],
          },
        ],
      },
      { serviceBlocks: ['52.218.0.0/17', '3.5.64.0/21'] },
    ],
  ],
)

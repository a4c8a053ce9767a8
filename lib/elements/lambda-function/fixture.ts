import { fixtureOf } from '../fixture'

const ARN = 'arn:aws:lambda:eu-west-1:111122223333:function'
const ROLE = 'arn:aws:iam::111122223333:role/shop-function'

export const fixture = fixtureOf(
  'lambda:ListFunctions',
  {
    Functions: [
      {
        FunctionName: 'orders',
        FunctionArn: `${ARN}:orders`,
        Runtime: 'nodejs22.x',
        Role: ROLE,
        Handler: 'index.handler',
        CodeSize: 304,
        Timeout: 10,
        MemorySize: 256,
        LastModified: '2026-01-01T00:00:00.000+0000',
        Version: '$LATEST',
        VpcConfig: {
          SubnetIds: ['subnet-0b22', 'subnet-0b33'],
          SecurityGroupIds: ['sg-0a11'],
          VpcId: 'vpc-0a11',
          Ipv6AllowedForDualStack: true,
        },
        PackageType: 'Zip',
      },
      {
        FunctionName: 'mail',
        FunctionArn: `${ARN}:mail`,
        Role: ROLE,
        Timeout: 3,
        MemorySize: 128,
        VpcConfig: { SubnetIds: [], SecurityGroupIds: [], VpcId: '', Ipv6AllowedForDualStack: false },
        PackageType: 'Image',
      },
    ],
  },
  [
    {
      id: `${ARN}:orders`,
      parent: 'vpc-0a11',
      props: {
        runtime: 'nodejs22.x',
        handler: 'index.handler',
        role: ROLE,
        subnets: ['subnet-0b22', 'subnet-0b33'],
        securityGroups: ['sg-0a11'],
        ipv6AllowedForDualStack: true,
        timeout: 10,
        memorySize: 256,
        packageType: 'Zip',
        functionName: 'orders',
      },
    },
    {
      id: `${ARN}:mail`,
      props: { role: ROLE, timeout: 3, memorySize: 128, packageType: 'Image', functionName: 'mail' },
    },
  ],
)

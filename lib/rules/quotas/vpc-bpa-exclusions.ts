import { designOf, make } from '../example'
import { perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { blockAt, many, region } from './example'

export const vpcBpaExclusions = defineQuota({
  id: 'vpc-bpa-exclusions',
  severity: 'error',
  title: 'A Region has at most 50 exclusions from VPC Block Public Access by default',
  why: 'An exclusion belongs to a VPC or a subnet, and lets either both directions or outgoing connections pass. One of a VPC covers its subnets.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa.html',
  limits: [
    limitOf({
      key: 'block-public-access-exclusions-per-region',
      label: 'Block Public Access exclusions per Region',
      noun: 'Block Public Access exclusions',
      scope: 'a Region',
      value: 50,
      instead: 'exclude a VPC instead of its subnets',
      ...perRegion(['vpc', 'subnet'], ({ props }) => props.internetGatewayExclusionMode !== undefined),
    }),
  ],
  examples: {
    good: [
      {
        says: 'One exclusion of a whole VPC.',
        design: () =>
          designOf(
            region,
            make('vpc', 'net', {
              in: 'here',
              cidrBlock: '10.0.0.0/16',
              internetGatewayExclusionMode: 'allow-bidirectional',
            }),
          ),
      },
    ],
    bad: [
      {
        says: '51 subnets excluded one by one.',
        design: () =>
          designOf(
            region,
            make('vpc', 'net', { in: 'here', cidrBlock: '10.0.0.0/16' }),
            ...many(51, (at) =>
              make('subnet', `public-${at}`, {
                in: 'net',
                cidrBlock: blockAt(at, 28),
                internetGatewayExclusionMode: 'allow-bidirectional',
              }),
            ),
          ),
      },
    ],
  },
})

import { classic, designOf, make } from '../example'
import { perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { many, region } from './example'
import { vpcsPerRegion } from './region-vpcs-per-region'

export const igwQuota = defineQuota({
  id: 'igw-quota',
  severity: 'warning',
  title: 'A Region has as many internet gateways as it may have VPCs',
  why: 'The quota is 5 by default, those that no VPC uses included. It is raised with the quota of VPCs and not by itself.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [
    limitOf({
      key: 'internet-gateways-per-region',
      label: 'Internet gateways per Region',
      noun: 'internet gateways',
      scope: 'a Region',
      value: 5,
      follows: vpcsPerRegion,
      instead: 'delete those that no VPC uses',
      ...perRegion(['internet-gateway']),
    }),
  ],
  examples: {
    good: [{ says: 'One door for one VPC.', design: () => classic() }],
    bad: [
      {
        says: 'Six do not fit while the Region may have five VPCs.',
        design: () =>
          designOf(region, ...many(6, (at) => make('internet-gateway', `door-${at}`, { in: 'here' }))),
      },
    ],
  },
})

import { designOf, make } from '../example'
import { perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { blockAt, granted, many, region } from './example'

export const vpcsPerRegion = limitOf({
  key: 'vpcs-per-region',
  label: 'VPCs per Region',
  noun: 'VPCs',
  scope: 'a Region',
  value: 5,
  instead: 'use fewer VPCs',
  ...perRegion(['vpc']),
})

const vpcs = (count: number) =>
  many(count, (at) => make('vpc', `net-${at}`, { in: 'here', cidrBlock: blockAt(at, 16) }))

export const regionVpcsPerRegion = defineQuota({
  id: 'region-vpcs-per-region',
  severity: 'warning',
  title: 'A Region has at most 5 VPCs by default',
  why: 'Until the quota is raised the sixth VPC of a Region is refused. The quota for internet gateways rises with it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [vpcsPerRegion],
  examples: {
    good: [
      { says: 'Five VPCs fit.', design: () => designOf(region, ...vpcs(5)) },
      {
        says: 'Six fit where 20 were granted.',
        design: () => designOf(region, ...vpcs(6), granted('vpcs-per-region', 20)),
      },
    ],
    bad: [
      { says: 'Six VPCs do not fit by default.', design: () => designOf(region, ...vpcs(6)) },
      {
        says: 'Nor do seven where six were granted.',
        design: () => designOf(region, ...vpcs(7), granted('vpcs-per-region', 6)),
      },
    ],
  },
})

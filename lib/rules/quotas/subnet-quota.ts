import { classic, make } from '../example'
import { perParent } from './count'
import { defineQuota, limitOf } from './define'
import { blockAt, many } from './example'

const subnets = (count: number) =>
  classic(
    ...many(count, (at) => make('subnet', `more-${at}`, { in: 'net', cidrBlock: blockAt(at + 64, 28) })),
  )

export const subnetQuota = defineQuota({
  id: 'subnet-quota',
  severity: 'warning',
  title: 'A VPC has at most 200 subnets by default',
  why: 'The next one is refused until the quota is raised.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [
    limitOf({
      key: 'subnets-per-vpc',
      label: 'Subnets per VPC',
      noun: 'subnets',
      scope: 'a VPC',
      value: 200,
      instead: 'use fewer, larger subnets',
      ...perParent('vpc', ['subnet']),
    }),
  ],
  examples: {
    good: [{ says: 'Two subnets are far from it.', design: () => classic() }],
    bad: [{ says: '201 do not fit by default.', design: () => subnets(199) }],
  },
})

import { classic, make } from '../example'
import { perParent } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

export const rtbQuotaTables = defineQuota({
  id: 'rtb-quota-tables',
  severity: 'warning',
  title: 'A VPC has at most 200 route tables by default',
  why: 'The main table counts too. Subnets with the same ways out can share a table.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [
    limitOf({
      key: 'route-tables-per-vpc',
      label: 'Route tables per VPC',
      noun: 'route tables',
      scope: 'a VPC',
      value: 200,
      instead: 'let subnets share a table',
      ...perParent('vpc', ['route-table']),
    }),
  ],
  examples: {
    good: [{ says: 'Two tables serve many subnets.', design: () => classic() }],
    bad: [
      {
        says: '201 do not fit by default.',
        design: () => classic(...many(199, (at) => make('route-table', `more-${at}`, { in: 'net' }))),
      },
    ],
  },
})

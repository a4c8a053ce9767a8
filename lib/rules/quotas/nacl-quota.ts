import { entryLines } from '@/lib/elements/network-acl/entries'
import { parsePrefix } from '@/lib/net/prefix'
import { classic, make } from '../example'
import { inside, perParent } from './count'
import { defineQuota, limitOf } from './define'
import { granted, many } from './example'

const entriesPerAcl = limitOf({
  key: 'entries-per-acl',
  label: 'Rules per network ACL, each direction',
  noun: 'rules',
  scope: 'a direction',
  value: 20,
  most: 40,
  instead: 'summarise blocks',
  of: 'network-acl',
  *uses(acl, around) {
    const lines = entryLines(acl, around) ?? []
    for (const egress of [false, true])
      for (const family of [4, 6] as const) {
        const own = lines.filter(
          (line) => line.egress === egress && parsePrefix(line.cidr ?? '')?.family === family,
        )
        const where = `${egress ? 'outbound' : 'inbound'} for IPv${family}`
        yield inside(acl, own.length, { field: 'entries', where })
      }
  },
})

const aclsPerVpc = limitOf({
  key: 'acls-per-vpc',
  label: 'Network ACLs per VPC',
  noun: 'network ACLs',
  scope: 'a VPC',
  value: 200,
  instead: 'let subnets share one',
  ...perParent('vpc', ['network-acl']),
})

const list = (count: number) =>
  make('network-acl', 'list', {
    in: 'net',
    entries: many(count, (at) => ({
      egress: false,
      ruleNumber: at + 1,
      ruleAction: 'allow' as const,
      protocol: '-1',
      cidr: `10.${at}.0.0/16`,
    })),
  })

export const naclQuota = defineQuota({
  id: 'nacl-quota',
  severity: 'error',
  title: 'A network ACL has at most 20 rules a direction by default',
  why: 'IPv4 and IPv6 rules are counted apart. AWS raises it to 40, and warns that many rules may slow the network. A VPC has 200 ACLs at most by default.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [entriesPerAcl, aclsPerVpc],
  examples: {
    good: [
      { says: 'Twenty rules fit.', design: () => classic(list(20)) },
      {
        says: '30 fit where 40 were granted.',
        design: () => classic(list(30), granted('entries-per-acl', 40)),
      },
    ],
    bad: [{ says: '21 do not fit by default.', design: () => classic(list(21)) }],
  },
})

import type { ElementOf } from '@/lib/elements'
import { rowsOf } from '@/lib/elements/read'
import { parsePrefix } from '@/lib/net/prefix'
import { classic, make } from '../example'
import { inside } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

/** How many blocks of a family a VPC has, those from IPAM too; the primary one is IPv4. */
function blocksIn(vpc: ElementOf<'vpc'>, family: 4 | 6): number {
  const further = (rowsOf(vpc, 'cidrBlocks') ?? []).filter(
    ({ cidrBlock, ipv4IpamPoolId, ipv6IpamPoolId, ipv6Pool }) =>
      (parsePrefix(cidrBlock ?? '')?.family ??
        (ipv4IpamPoolId !== undefined ? 4 : (ipv6IpamPoolId ?? ipv6Pool) !== undefined ? 6 : undefined)) ===
      family,
  )
  return further.length + (family === 4 ? 1 : 0)
}

const blocks = (family: 4 | 6) =>
  limitOf({
    key: `ipv${family}-blocks-per-vpc`,
    label: `IPv${family} blocks per VPC`,
    noun: `IPv${family} blocks`,
    scope: 'a VPC',
    value: 5,
    most: 50,
    instead: 'use fewer, larger blocks',
    of: 'vpc',
    *uses(vpc) {
      yield inside(vpc, blocksIn(vpc, family), { field: 'cidrBlocks' })
    },
  })

const lab = (count: number) =>
  classic(
    make('vpc', 'lab', {
      in: 'ireland',
      cidrBlock: '10.2.0.0/16',
      cidrBlocks: many(count - 1, (at) => ({ cidrBlock: `10.${at + 3}.0.0/16` })),
    }),
  )

export const vpcCidrCount = defineQuota({
  id: 'vpc-cidr-count',
  severity: 'error',
  title: 'A VPC has at most 5 IPv4 and 5 IPv6 blocks by default',
  why: 'The primary block counts too. The quota is one for each family, and can be raised to 50.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [blocks(4), blocks(6)],
  examples: {
    good: [{ says: 'Five blocks fit.', design: () => lab(5) }],
    bad: [{ says: 'Six do not.', design: () => lab(6) }],
  },
})

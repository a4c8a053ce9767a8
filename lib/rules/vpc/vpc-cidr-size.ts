import { formatPrefix, prefixAt } from '@/lib/net/prefix'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { renumber } from '../ranges'
import { defineRule } from '../define'
import { classic, make } from '../example'

export const vpcCidrSize = defineRule({
  id: 'vpc-cidr-size',
  severity: 'error',
  title: 'An IPv4 block of a VPC is a /16 to a /28',
  why: 'AWS refuses a larger or smaller block, primary or secondary.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  *check(vpc, around) {
    for (const held of blocksOf(vpc)) {
      const { family, length, first } = held.block
      if (family !== 4 || (length >= 16 && length <= 28)) continue
      const fit = prefixAt(4, first, Math.min(28, Math.max(16, length)))
      yield {
        field: held.path,
        message: `${vpc.name} has ${formatPrefix(held.block)}; a block of a VPC goes from /16 to /28. Use ${formatPrefix(fit)}.`,
        fix: () => ({ label: `Use ${formatPrefix(fit)}`, patch: renumber(vpc, held, fit, around) }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'A /28 is the smallest block, and an IPv6 block has other sizes.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.1.0.0/28',
              cidrBlocks: [{ cidrBlock: '2001:db8::/56' }],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'A /8 is too large.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.0.0.0/8' })),
      },
      {
        says: 'A secondary /29 is too small.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.2.0.0/16',
              cidrBlocks: [{ cidrBlock: '10.3.0.0/29' }],
            }),
          ),
      },
    ],
  },
})

import { QUOTA, exist } from '../quota'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

export const vpcCidrCount = defineRule({
  id: 'vpc-cidr-count',
  severity: 'error',
  title: 'A VPC has at most 5 IPv4 blocks by default',
  why: 'The quota is five IPv4 and five IPv6 blocks for each VPC, primary included; it can be raised to 50.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  kind: 'vpc',
  *check(vpc) {
    for (const family of [4, 6] as const) {
      const blocks = blocksOf(vpc).filter(({ block }) => block.family === family)
      if (blocks.length <= QUOTA.blocksPerVpc || exist(vpc)) continue
      yield {
        field: 'cidrBlocks',
        message: `${vpc.name} has ${blocks.length} IPv${family} blocks; AWS allows ${QUOTA.blocksPerVpc} by default. Use fewer, larger blocks, or have the quota raised.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Five blocks fit.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.2.0.0/16',
              cidrBlocks: [
                { cidrBlock: '10.3.0.0/16' },
                { cidrBlock: '10.4.0.0/16' },
                { cidrBlock: '10.5.0.0/16' },
                { cidrBlock: '10.6.0.0/16' },
              ],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'Six do not.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.2.0.0/16',
              cidrBlocks: [
                { cidrBlock: '10.3.0.0/16' },
                { cidrBlock: '10.4.0.0/16' },
                { cidrBlock: '10.5.0.0/16' },
                { cidrBlock: '10.6.0.0/16' },
                { cidrBlock: '10.7.0.0/16' },
              ],
            }),
          ),
      },
    ],
  },
})

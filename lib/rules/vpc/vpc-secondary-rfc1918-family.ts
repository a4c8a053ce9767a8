import { privateRangeOf } from '../ranges'
import { exist } from '../exist'
import { refuseSecondary } from './refuse-blocks'
import { defineRule } from '../define'
import { classic, make } from '../example'

export const vpcSecondaryRfc1918Family = defineRule({
  id: 'vpc-secondary-rfc1918-family',
  severity: 'error',
  title: 'The private ranges do not mix in a VPC',
  why: 'AWS refuses a secondary block of another RFC 1918 range than that of the primary block.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html',
  kind: 'vpc',
  check: (vpc) =>
    // What was read from AWS was accepted, whatever the page says today.
    exist(vpc)
      ? []
      : refuseSecondary(
          vpc,
          (block, primary) => {
            const [own, other] = [privateRangeOf(primary), privateRangeOf(block)]
            return own !== undefined && other !== undefined && own !== other
          },
          (primary) =>
            `which is of another private range than the primary ${primary}. Use one of the same range, or of 100.64.0.0/10.`,
        ),
  examples: {
    good: [
      {
        says: '100.64.0.0/10 goes with any of them.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.2.0.0/16',
              cidrBlocks: [{ cidrBlock: '100.64.0.0/16' }],
            }),
          ),
      },
    ],
    bad: [
      {
        says: '10/8 and 192.168/16 do not mix.',
        design: () =>
          classic(
            make('vpc', 'lab', {
              in: 'ireland',
              cidrBlock: '10.2.0.0/16',
              cidrBlocks: [{ cidrBlock: '192.168.0.0/16' }],
            }),
          ),
      },
    ],
  },
})

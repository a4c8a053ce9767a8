import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { contains, formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { designOf, make } from '../example'
import { rangesOf } from '@/lib/elements/vpc/blocks'
import { blockOf, freeBlock } from '../ranges'

export const subnetWithinVpc = defineRule({
  id: 'subnet-within-vpc',
  severity: 'error',
  title: 'A subnet lies inside its VPC',
  why: 'AWS refuses a subnet whose block is not wholly inside one block of the VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  kind: 'subnet',
  *check(subnet, around) {
    const vpc = around.get(subnet.parent)
    const block = blockOf(subnet)
    if (!isKind(vpc, 'vpc') || !block) return
    const ranges = rangesOf(vpc)
    if (!ranges || ranges.some((range) => contains(range, block))) return
    yield {
      field: 'cidrBlock',
      message: `${subnet.name} has ${formatPrefix(block)}, which is outside ${vpc.name} (${ranges.map(formatPrefix).join(', ')}). Choose a block inside it.`,
      fix: () => {
        const free = freeBlock(subnet, block.length, around)
        return (
          free && {
            label: `Use ${formatPrefix(free)}`,
            patch: setProps(subnet, { cidrBlock: formatPrefix(free) }),
          }
        )
      },
    }
  },
  examples: {
    good: [
      {
        says: '10.0.1.0/24 lies inside 10.0.0.0/16.',
        design: () =>
          designOf(
            make('vpc', 'net', { cidrBlock: '10.0.0.0/16' }),
            make('subnet', 'app', { in: 'net', cidrBlock: '10.0.1.0/24' }),
          ),
      },
    ],
    bad: [
      {
        says: '10.1.1.0/24 lies outside 10.0.0.0/16.',
        design: () =>
          designOf(
            make('vpc', 'net', { cidrBlock: '10.0.0.0/16' }),
            make('subnet', 'app', { in: 'net', cidrBlock: '10.1.1.0/24' }),
          ),
      },
    ],
  },
})

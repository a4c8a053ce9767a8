import { setProps } from '@/lib/design/patch'
import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { blockOf, freeBlock } from '../ranges'

export const subnetSize = defineRule({
  id: 'subnet-size',
  severity: 'error',
  title: 'An IPv4 subnet is a /16 to a /28',
  why: 'AWS refuses a smaller or larger subnet.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  kind: 'subnet',
  *check(subnet, around) {
    const block = blockOf(subnet)
    if (block?.family !== 4 || (block.length >= 16 && block.length <= 28)) return
    const size = Math.min(28, Math.max(16, block.length))
    yield {
      field: 'cidrBlock',
      message: `${subnet.name} has ${formatPrefix(block)}; a subnet goes from /16 to /28. Use a /${size}.`,
      fix: () => {
        const free = freeBlock(subnet, size, around)
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
        says: 'A /28 is the smallest.',
        design: () => classic(make('subnet', 'b', { in: 'net', cidrBlock: '10.0.2.0/28' })),
      },
    ],
    bad: [
      {
        says: 'A /29 is too small.',
        design: () => classic(make('subnet', 'b', { in: 'net', cidrBlock: '10.0.2.0/29' })),
      },
    ],
  },
})

import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { formatPrefix, overlaps, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { freeBlock } from '../ranges'
import { read } from '@/lib/elements/read'

export const subnetNoOverlap = defineRule({
  id: 'subnet-no-overlap',
  severity: 'error',
  title: 'Subnets of a VPC do not overlap',
  why: 'AWS refuses a subnet that shares addresses with another of the same VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  kind: 'subnet',
  *check(subnet, around) {
    if (around.get(subnet.parent)?.kind !== 'vpc') return
    for (const field of ['cidrBlock', 'ipv6CidrBlock'] as const) {
      const block = parsePrefix(read(subnet, field) ?? '')
      if (!block) continue
      // Of two that overlap, the one drawn later has to move.
      const siblings = around.children(subnet.parent)
      const earlier = ofKind(siblings.slice(0, siblings.indexOf(subnet)), 'subnet')
      const clash = earlier.find((other) => {
        const taken = parsePrefix(read(other, field) ?? '')
        return taken && overlaps(taken, block)
      })
      if (!clash) continue
      yield {
        field,
        message: `${subnet.name} has ${formatPrefix(block)}, which overlaps ${clash.name} (${read(clash, field)}). Choose a free block.`,
        fix: () => {
          const free = block.family === 4 ? freeBlock(subnet, block.length, around) : undefined
          return (
            free && {
              label: `Use ${formatPrefix(free)}`,
              patch: setProps(subnet, { cidrBlock: formatPrefix(free) }),
            }
          )
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Neighbours share no address.',
        design: () =>
          classic(
            make('subnet', 'b', { in: 'net', cidrBlock: '10.0.2.0/25' }),
            make('subnet', 'c', { in: 'net', cidrBlock: '10.0.2.128/25' }),
          ),
      },
    ],
    bad: [
      {
        says: '10.0.0.128/25 lies in 10.0.0.0/24.',
        design: () => classic(make('subnet', 'b', { in: 'net', cidrBlock: '10.0.0.128/25' })),
      },
    ],
  },
})

import type { Element, Id } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Prefix } from '@/lib/net/prefix'
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
      const clash = clashesAmong(around.children(subnet.parent), field).get(subnet.id)
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

type Clashes = ReadonlyMap<Id, ElementOf<'subnet'>>
const known = new WeakMap<readonly Element[], Map<string, Clashes>>()

/** The subnets that overlap an earlier one, with that one: of two, the one drawn later has to move. */
function clashesAmong(siblings: readonly Element[], field: 'cidrBlock' | 'ipv6CidrBlock'): Clashes {
  const kept = known.get(siblings) ?? new Map<string, Clashes>()
  known.set(siblings, kept)
  const hit = kept.get(field)
  if (hit) return hit
  const clashes = new Map<Id, ElementOf<'subnet'>>()
  const held = ofKind(siblings, 'subnet')
    .flatMap((subnet, at) => {
      const block = parsePrefix(read(subnet, field) ?? '')
      return block ? [{ subnet, at, block }] : []
    })
    .sort((a, b) => compare(a.block, b.block))
  // Blocks nest: those still open when one begins hold all of it.
  let open: typeof held = []
  for (const one of held) {
    open = open.filter(({ block }) => overlaps(block, one.block))
    for (const other of open) {
      const [first, later] = other.at < one.at ? [other, one] : [one, other]
      const told = clashes.get(later.subnet.id)
      if (!told || siblings.indexOf(told) > siblings.indexOf(first.subnet))
        clashes.set(later.subnet.id, first.subnet)
    }
    open.push(one)
  }
  kept.set(field, clashes)
  return clashes
}

const compare = (a: Prefix, b: Prefix): number =>
  a.first === b.first ? a.length - b.length : a.first < b.first ? -1 : 1

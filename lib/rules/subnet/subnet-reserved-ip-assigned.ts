import { setProps } from '@/lib/design/patch'
import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Prefix } from '@/lib/net/prefix'
import { formatAddress, formatPrefix, holds, parseAddress } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { blockOf } from '../ranges'
import { read } from '@/lib/elements/read'

const image = 'ami-0123456789abcdef0'

export const subnetReservedIpAssigned = defineRule({
  id: 'subnet-reserved-ip-assigned',
  severity: 'error',
  title: 'A private address is one that its subnet can give',
  why: 'An address must lie in the subnet, and AWS keeps the first four and the last of every subnet.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  kind: ['instance', 'nat-gateway', 'network-interface'],
  *check(element, around) {
    const subnet = around.get(element.parent)
    const block = isKind(subnet, 'subnet') ? blockOf(subnet) : undefined
    const address = privateAddress(element)
    const at = parseAddress(address ?? '')
    if (!subnet || block?.family !== 4 || !address || !at) return
    const inside = holds(block, address)
    if (inside && at.value >= block.first + 4n && at.value < block.last) return
    const why = inside ? `which AWS keeps in every subnet` : `which is outside ${subnet.name}`
    yield {
      field: 'privateIpAddress',
      message: `${element.name} has ${address}, ${why} (${formatPrefix(block)}). Use ${formatAddress(4, block.first + 4n)} to ${formatAddress(4, block.last - 1n)}.`,
      fix: () => {
        const free = freeAddress(block, subnet, around)
        return free
          ? { label: `Use ${free}`, patch: setProps(element, { privateIpAddress: free }) }
          : undefined
      },
    }
  },
  examples: {
    good: [
      {
        says: '10.0.1.4 is the first free address of 10.0.1.0/24.',
        design: () =>
          classic(make('instance', 'b', { in: 'private-a', imageId: image, privateIpAddress: '10.0.1.4' })),
      },
    ],
    bad: [
      {
        says: '10.0.1.2 is kept for DNS.',
        design: () =>
          classic(make('instance', 'b', { in: 'private-a', imageId: image, privateIpAddress: '10.0.1.2' })),
      },
      {
        says: '10.0.9.9 is of another subnet.',
        design: () =>
          classic(
            make('nat-gateway', 'nat', {
              in: 'public-a',
              allocation: 'address',
              privateIpAddress: '10.0.9.9',
            }),
          ),
      },
    ],
  },
})

function privateAddress(element: Element | undefined): string | undefined {
  if (isKind(element, 'instance')) return read(element, 'privateIpAddress')
  if (isKind(element, 'nat-gateway')) return read(element, 'privateIpAddress')
  return isKind(element, 'network-interface') ? read(element, 'privateIpAddress') : undefined
}

function freeAddress(block: Prefix, subnet: Element, around: Around): string | undefined {
  const inside = around.children(subnet.id)
  const taken = new Set(inside.map(privateAddress))
  for (let at = block.first + 4n; at < block.last; at++)
    if (!taken.has(formatAddress(4, at))) return formatAddress(4, at)
  return undefined
}

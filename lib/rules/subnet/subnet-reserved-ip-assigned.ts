import { setProps } from '@/lib/design/patch'
import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Prefix } from '@/lib/net/prefix'
import { formatAddress, formatPrefix, holds, parseAddress } from '@/lib/net/prefix'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { edgeBalancer, edgeService } from '../load-balancer/balanced-example'
import { blockOf } from '../ranges'
import { read, rowsOf } from '@/lib/elements/read'

const image = 'ami-0123456789abcdef0'

export const subnetReservedIpAssigned = defineRule({
  id: 'subnet-reserved-ip-assigned',
  severity: 'error',
  title: 'A private address is one that its subnet can give',
  why: 'An address must lie in the subnet, and AWS keeps the first four and the last of every subnet.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html',
  kind: ['instance', 'nat-gateway', 'network-interface', 'network-load-balancer'],
  *check(element, around) {
    const self: Element = element
    if (isKind(self, 'network-load-balancer')) yield* ofBalancer(self, around)
    const found = wrongIn(around.get(self.parent), privateAddress(self))
    if (!found) return
    const { subnet, block, says } = found
    yield {
      field: 'privateIpAddress',
      message: `${self.name} has ${says}`,
      fix: () => {
        const free = freeAddress(block, subnet, around)
        return free ? { label: `Use ${free}`, patch: setProps(self, { privateIpAddress: free }) } : undefined
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
        says: 'A load balancer wants 10.0.3.3 in its second subnet, which AWS keeps.',
        design: () =>
          edgeService(
            edgeBalancer({
              subnetMappings: [
                { subnet: 'private-a' },
                { subnet: 'private-b', privateIPv4Address: '10.0.3.3' },
              ],
            }),
          ),
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

/** An internal load balancer may choose its address in each subnet. */
function* ofBalancer(balancer: ElementOf<'network-load-balancer'>, around: Around): Iterable<Complaint> {
  for (const { at, subnet, privateIPv4Address } of rowsOf(balancer, 'subnetMappings') ?? []) {
    const found = wrongIn(around.get(subnet), privateIPv4Address)
    if (found)
      yield {
        field: `subnetMappings.${at}.privateIPv4Address`,
        message: `${balancer.name} has ${found.says}`,
      }
  }
}

/** What is wrong with an address in a subnet; undefined when nothing is known to be. */
function wrongIn(subnet: Element | undefined, address: string | undefined) {
  const block = isKind(subnet, 'subnet') ? blockOf(subnet) : undefined
  const at = parseAddress(address ?? '')
  if (!subnet || block?.family !== 4 || !address || !at) return undefined
  const inside = holds(block, address)
  if (inside && at.value >= block.first + 4n && at.value < block.last) return undefined
  const why = inside ? `which AWS keeps in every subnet` : `which is outside ${subnet.name}`
  const [first, last] = [block.first + 4n, block.last - 1n].map((one) => formatAddress(4, one))
  const says = `${address}, ${why} (${formatPrefix(block)}). Use ${first} to ${last}.`
  return { subnet, block, says }
}

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

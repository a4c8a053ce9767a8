import { isKind } from '@/lib/elements'
import { areOne, firstHolders, writtenAt } from '@/lib/elements/network-interface/private-addresses'
import { formatPrefix, holds, parseAddress } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'
import { blockOf } from '../ranges'

const server = (privateIpAddress: string) =>
  make('instance', 'server', {
    in: 'private-a',
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['web'],
    privateIpAddress,
  })
const face = (...addresses: readonly string[]) =>
  make('network-interface', 'face', {
    in: 'private-a',
    securityGroups: ['web'],
    privateIpAddresses: addresses.map((privateIpAddress, at) => ({ privateIpAddress, primary: at === 0 })),
    attachments: [{ instance: 'server', deviceIndex: '1' }],
  })

export const eniPrivateIpInSubnet = defineRule({
  id: 'eni-private-ip-in-subnet',
  severity: 'error',
  title: 'A private address is of its subnet, and given once',
  why: 'The private IPv4 addresses of an interface are taken from the block of its subnet, and no other interface there has the same.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html',
  kind: ['network-interface', 'instance', 'nat-gateway'],
  *check(element, around) {
    const written = writtenAt(element)
    const subnet = written.length > 0 ? around.get(element.parent) : undefined
    if (!isKind(subnet, 'subnet')) return
    const block = blockOf(subnet)
    for (const { address, field } of written) {
      const first = firstHolders(subnet.id, around).get(address)?.by
      if (first && first !== element && !exist(first, element) && !areOne(first, element, around))
        yield {
          field,
          message: `${element.name} has ${address}, which ${first.name} has too. Give it a free address of ${subnet.name}.`,
        }
      // The first address is told by subnet-reserved-ip-assigned.
      const at = parseAddress(address)?.value
      if (field === 'privateIpAddress' || block?.family !== 4 || at === undefined || exist(element)) continue
      if (holds(block, address) && at >= block.first + 4n && at < block.last) continue
      const why = holds(block, address) ? 'which AWS keeps in' : 'which is outside'
      yield {
        field,
        message: `${element.name} has ${address}, ${why} ${subnet.name} (${formatPrefix(block)}). Use a free address of it.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'All addresses are of the subnet, and each is given once.',
        design: () => classic(server('10.0.1.9'), face('10.0.1.10', '10.0.1.11')),
      },
    ],
    bad: [
      {
        says: 'A further address is of another subnet.',
        design: () => classic(server('10.0.1.9'), face('10.0.1.10', '10.0.2.9')),
      },
      {
        says: 'Two have the same address.',
        design: () =>
          classic(
            server('10.0.1.9'),
            make('instance', 'twin', {
              in: 'private-a',
              imageId: 'ami-0123456789abcdef0',
              securityGroups: ['web'],
              privateIpAddress: '10.0.1.9',
            }),
          ),
      },
    ],
  },
})

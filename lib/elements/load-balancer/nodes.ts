import type { Both, Interface, PublicAddress } from '@/lib/net/end'
import type { Family } from '@/lib/net/flow'
import { readAddresses } from '@/lib/net/flow'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { interfaceIn, somePublic } from '../interface-in'
import { read, rowsOf } from '../read'

type Nlb = ElementOf<'network-load-balancer'>
type Alb = ElementOf<'application-load-balancer'>
type Clb = ElementOf<'classic-load-balancer'>

/** What the scheme of a balancer gives its nodes: a public address where it is not internal. */
const facing = ({ name }: Alb | Nlb | Clb, scheme: string | undefined) => ({
  open: scheme !== 'internal',
  unsure: scheme === undefined ? `Whether ${name} faces the internet is not known.` : undefined,
})

const DUAL: readonly Family[] = [4, 6]

/** A node for each subnet of an Application Load Balancer; nobody knows their addresses. */
export function nodesOfApplication(self: Alb, around: Around): readonly Interface[] {
  const type = read(self, 'ipAddressType')
  const { open, unsure } = facing(self, read(self, 'scheme'))
  return (read(self, 'subnets') ?? []).flatMap((subnet) =>
    interfaceIn(self, subnet, around, {
      families: type?.startsWith('dualstack') ? DUAL : [4],
      groups: self.props.securityGroups,
      unsure,
      ...(open && type !== 'dualstack-without-public-ipv4' && { publics: [somePublic(self.id)] }),
    }),
  )
}

export function nodesOfClassic(self: Clb, around: Around): readonly Interface[] {
  const { open, unsure } = facing(self, read(self, 'scheme'))
  return (read(self, 'subnets') ?? []).flatMap((subnet) =>
    interfaceIn(self, subnet, around, {
      groups: self.props.securityGroups,
      unsure,
      ...(open && { publics: [somePublic(self.id)] }),
    }),
  )
}

/** A node for each row of a Network Load Balancer, at the addresses that the row says. Without a security group nothing filters it. */
export function nodesOfNetwork(self: Nlb, around: Around): readonly Interface[] {
  const { open, unsure } = facing(self, read(self, 'scheme'))
  const dual = read(self, 'ipAddressType') === 'dualstack'
  const given = self.props.securityGroups as readonly unknown[] | undefined
  const bare = given === undefined || (Array.isArray(given) && given.length === 0)
  return (rowsOf(self, 'subnetMappings') ?? []).flatMap((row) => {
    const own = ownAddresses(row.privateIPv4Address, dual ? row.ipv6Address : undefined, dual)
    return interfaceIn(self, row.subnet, around, {
      families: dual ? DUAL : [4],
      groups: bare ? 'none' : given,
      unsure,
      ...(own && { own }),
      ...(open && { publics: [publicOf(self, row.allocation, around)] }),
    })
  })
}

/** Known only if every family that it speaks is. */
function ownAddresses(four: unknown, six: unknown, dual: boolean): Both | undefined {
  const read4 = typeof four === 'string' ? readAddresses(four)?.addresses : undefined
  const read6 = typeof six === 'string' ? readAddresses(six)?.addresses : undefined
  if (!read4 || (dual && !read6)) return undefined
  return { 4: read4, ...(read6 && { 6: read6 }) }
}

/** The Elastic IP of a node, or one that AWS picks. */
function publicOf(self: Nlb, allocation: unknown, around: Around): PublicAddress {
  const address = typeof allocation === 'string' ? around.get(allocation) : undefined
  if (!isKind(address, 'elastic-ip')) return somePublic(self.id)
  const known = readAddresses(read(address, 'publicIp') ?? '')
  return known ? { publicly: known.addresses, fixed: true, by: address.id } : somePublic(address.id)
}

import { integer, optional, text } from '../field'

const pool = (family: string) =>
  optional(
    text({
      label: `${family} IPAM pool`,
      help: 'A pool of IPAM that gives the block.',
      rare: true,
      placeholder: 'ipam-pool-0123456789abcdef0',
    }),
  )

const size = (family: string) =>
  optional(
    integer({ label: `${family} IPAM prefix length`, help: 'How large a block the pool gives.', rare: true }),
  )

/** A block that a pool of IPAM gives, instead of one that is written down. */
export const ipamFields = {
  ipv4IpamPoolId: pool('IPv4'),
  ipv4NetmaskLength: size('IPv4'),
  ipv6IpamPoolId: pool('IPv6'),
  ipv6NetmaskLength: size('IPv6'),
}

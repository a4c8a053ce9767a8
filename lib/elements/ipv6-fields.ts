import { address, integer, optional, rows } from './field'

/** The IPv6 addresses of an interface: named one by one, or a number of them. */
export const ipv6Fields = {
  ipv6Addresses: optional(
    rows(
      { ipv6Address: address({ label: 'Address', help: 'An IPv6 address of the subnet.', family: 6 }) },
      { label: 'IPv6 addresses', help: 'Addresses of the IPv6 block of the subnet.', row: 'IPv6 address' },
    ),
  ),
  ipv6AddressCount: optional(
    integer({ label: 'IPv6 address count', help: 'How many IPv6 addresses AWS picks.', min: 0 }),
  ),
}

import type { Both } from '@/lib/net/end'
import type { Addresses } from '@/lib/net/flow'
import { readAddresses } from '@/lib/net/flow'
import { join } from '@/lib/net/ranges'

/** What is said of the addresses of an interface: those that are known, and whether AWS picks more of them. */
export type Given = {
  readonly four: readonly (string | undefined)[]
  readonly six: readonly (string | undefined)[]
  /** AWS picks some of the subnet. */
  readonly moreSix?: boolean
}

/** The addresses of an interface on a subnet, of which AWS picks those that nobody wrote. `primary` is the first IPv4 address, where it is known. */
export function addressesFor(
  given: Given,
  subnet: Both,
): { readonly addresses: Both; readonly fixed: boolean; readonly primary?: Addresses } {
  const [four, six] = [readAll(given.four), readAll(given.six)]
  // Every interface has one IPv4 address where its subnet has a block.
  const picksFour = four.open || four.addresses.length === 0
  const picksSix = six.open || given.moreSix === true
  const all: Both = {
    4: join([...four.addresses, ...(picksFour ? (subnet[4] ?? []) : [])]),
    6: join([...six.addresses, ...(picksSix ? (subnet[6] ?? []) : [])]),
  }
  const primary = given.four[0] === undefined ? undefined : readAddresses(given.four[0])?.addresses
  return {
    addresses: { ...(all[4]!.length > 0 && { 4: all[4] }), ...(all[6]!.length > 0 && { 6: all[6] }) },
    fixed: !(picksFour && subnet[4] !== undefined) && !(picksSix && subnet[6] !== undefined),
    ...(primary && { primary }),
  }
}

function readAll(texts: readonly (string | undefined)[]) {
  const found = texts.map((text) => (text === undefined ? undefined : readAddresses(text)?.addresses))
  return { addresses: found.flatMap((one) => one ?? []), open: found.some((one) => one === undefined) }
}

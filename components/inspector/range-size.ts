import type { Field } from '@/lib/elements/field'
import { formatPrefix, parsePrefix, usableAddresses } from '@/lib/net/prefix'

const plain = new Intl.NumberFormat('en')

/**
 * How many addresses a block holds: "251 usable addresses" in a subnet, "65,536 addresses" elsewhere, "/64 of 2^64 addresses"
 * where nobody can count them, "every IPv4 address" for the default route. A block that is not in its canonical form is also given in it.
 */
export function rangeSize(field: Field, value: unknown): string | undefined {
  if (field.type !== 'cidr' || typeof value !== 'string') return undefined
  const prefix = parsePrefix(value)
  if (!prefix || (field.family !== 'any' && prefix.family !== field.family)) return undefined
  const bits = (prefix.family === 4 ? 32 : 128) - prefix.length
  const canonical = formatPrefix(prefix)
  const as = canonical === value ? '' : `${canonical}: `
  if (prefix.length === 0) return `every IPv${prefix.family} address`
  if (bits > 32) return `${as}2^${bits} addresses`
  const all = Number(prefix.last - prefix.first + 1n)
  if (field.subnet && prefix.family === 4)
    return `${as}${plain.format(usableAddresses(prefix))} usable addresses of ${plain.format(all)}`
  return `${as}${plain.format(all)} ${all === 1 ? 'address' : 'addresses'}`
}

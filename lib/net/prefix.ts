import ipaddr from 'ipaddr.js'

/**
 * A range of addresses: an IPv4 or IPv6 CIDR block in canonical form.
 * Shape: first and last address as unsigned integers, both inclusive.
 */
export type Prefix = {
  readonly family: 4 | 6
  readonly first: bigint
  readonly last: bigint
  readonly length: number
}

const bits = (family: 4 | 6) => (family === 4 ? 32 : 128)

const FOUR_PARTS = /^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/

/**
 * The integer of an address as text.
 * Fails: undefined unless it is a dotted quad or an IPv6 address without a zone.
 */
export function parseAddress(text: string): { family: 4 | 6; value: bigint } | undefined {
  if (text.includes(':')) {
    if (text.includes('%') || !ipaddr.IPv6.isValid(text)) return undefined
    return { family: 6, value: fromBytes(ipaddr.IPv6.parse(text).toByteArray()) }
  }
  if (!FOUR_PARTS.test(text) || !ipaddr.IPv4.isValid(text)) return undefined
  return { family: 4, value: fromBytes(ipaddr.IPv4.parse(text).toByteArray()) }
}

const parsed = new Map<string, Prefix | undefined>()

/**
 * A CIDR block as text, read into its canonical range: host bits are cleared, as AWS does.
 * Fails: undefined when the text is no CIDR block.
 */
export function parsePrefix(text: string): Prefix | undefined {
  if (parsed.has(text)) return parsed.get(text)
  if (parsed.size > 50_000) parsed.clear()
  const prefix = readPrefix(text)
  parsed.set(text, prefix)
  return prefix
}

function readPrefix(text: string): Prefix | undefined {
  const [address, length, ...rest] = text.split('/')
  if (!address || !length || rest.length > 0 || !/^(0|[1-9]\d{0,2})$/.test(length)) return undefined
  const start = parseAddress(address)
  if (!start || Number(length) > bits(start.family)) return undefined
  return prefixAt(start.family, start.value, Number(length))
}

/** The block of the given length that holds an address. */
export function prefixAt(family: 4 | 6, address: bigint, length: number): Prefix {
  const size = 1n << BigInt(bits(family) - length)
  const first = (address / size) * size
  return { family, first, last: first + size - 1n, length }
}

/** The address as AWS writes it. */
export function formatAddress(family: 4 | 6, value: bigint): string {
  const bytes: number[] = []
  for (let shift = bits(family) - 8; shift >= 0; shift -= 8)
    bytes.push(Number((value >> BigInt(shift)) & 255n))
  return ipaddr.fromByteArray(bytes).toString()
}

/** The block as AWS writes it: canonical address, slash, length. */
export function formatPrefix(prefix: Prefix): string {
  return `${formatAddress(prefix.family, prefix.first)}/${prefix.length}`
}

/** Does outer hold all of inner (or is it equal)? */
export function contains(outer: Prefix, inner: Prefix): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last
}

/** Do two blocks share an address? */
export function overlaps(a: Prefix, b: Prefix): boolean {
  return a.family === b.family && a.first <= b.last && b.first <= a.last
}

/** Does a block hold an address (text)? */
export function holds(prefix: Prefix, address: string): boolean {
  const at = parseAddress(address)
  return (
    at !== undefined && at.family === prefix.family && prefix.first <= at.value && at.value <= prefix.last
  )
}

/**
 * Addresses of a subnet that AWS lets you use.
 * AWS keeps five in every subnet: network, router, DNS, reserve, broadcast.
 *
 * Shape: count, not a range; a /28 gives 11. Meant for IPv4.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
 */
export function usableAddresses(prefix: Prefix): number {
  return Math.max(0, Number(prefix.last - prefix.first + 1n) - 5)
}

/**
 * The lowest block of the given length inside `within` that overlaps none of `taken`.
 * Fails: undefined when it is full, or `length` is shorter than the block itself.
 */
export function nextFree(within: Prefix, length: number, taken: readonly Prefix[]): Prefix | undefined {
  if (length < within.length || length > bits(within.family)) return undefined
  let candidate = prefixAt(within.family, within.first, length)
  while (contains(within, candidate)) {
    const clash = taken.find((prefix) => overlaps(prefix, candidate))
    if (!clash) return candidate
    const size = candidate.last - candidate.first + 1n
    const next = clash.last + 1n > candidate.last + 1n ? clash.last + 1n : candidate.last + 1n
    candidate = prefixAt(within.family, ((next + size - 1n) / size) * size, length)
  }
  return undefined
}

function fromBytes(bytes: readonly number[]): bigint {
  return bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n)
}

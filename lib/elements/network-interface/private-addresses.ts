import type { Element, Id } from '@/lib/design/element'
import type { Around } from '../define'
import { isKind } from '../index'
import { read, rowsOf } from '../read'
import { carrierOf } from './carrier'

/** A private IPv4 address that somebody wrote down, and the field that holds it. */
export type Written = { readonly by: Element; readonly field: string; readonly address: string }

/** The private addresses that are written at an element, each in the subnet that it stands in. */
export function writtenAt(by: Element): readonly Written[] {
  const note = (field: string, address: string | undefined): readonly Written[] =>
    address === undefined || address.includes(':') ? [] : [{ by, field, address }]
  if (isKind(by, 'instance')) return note('privateIpAddress', read(by, 'privateIpAddress'))
  if (isKind(by, 'nat-gateway'))
    return [
      ...note('privateIpAddress', read(by, 'privateIpAddress')),
      ...(read(by, 'secondaryPrivateIpAddresses') ?? []).flatMap((one) =>
        typeof one === 'string' ? note('secondaryPrivateIpAddresses', one) : [],
      ),
    ]
  if (!isKind(by, 'network-interface')) return []
  return [
    ...note('privateIpAddress', read(by, 'privateIpAddress')),
    ...(rowsOf(by, 'privateIpAddresses') ?? []).flatMap(({ at, privateIpAddress }) =>
      note(`privateIpAddresses.${at}.privateIpAddress`, privateIpAddress),
    ),
  ]
}

const cache = new WeakMap<readonly Element[], ReadonlyMap<string, Written>>()

/** Who has an address first, of what stands in a subnet. */
export function firstHolders(subnet: Id, around: Around): ReadonlyMap<string, Written> {
  const inside = around.children(subnet)
  const hit = cache.get(inside)
  if (hit) return hit
  const first = new Map<string, Written>()
  for (const one of inside)
    for (const written of writtenAt(one)) if (!first.has(written.address)) first.set(written.address, written)
  cache.set(inside, first)
  return first
}

/** An instance and an interface that it carries have the same address. */
export const areOne = (a: Element, b: Element, around: Around): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([face, host]) => isKind(face, 'network-interface') && carrierOf(face, around)?.instance === host)

import type { Move } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import { PUBLIC, addressesIn, formatAddresses } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { publicLinesAt } from '../on-premises-router/lines'
import { announcedOver } from '../public-virtual-interface/behaviour'

type Site = ElementOf<'on-premises-site'>

/** The public virtual interfaces of a site, those that work first. */
export const publicLinesOf = (site: Site, around: Around) =>
  ofKind(around.children(site.id), 'on-premises-router')
    .flatMap((router) => publicLinesAt(router, around).map((line) => ({ router, line })))
    .sort((a, b) => Number(!!a.line.fault) - Number(!!b.line.fault))

export type PublicLines = ReturnType<typeof publicLinesOf>

/** Out to public addresses, where a public virtual interface leads to them. */
export function outPublicly(lines: PublicLines, packet: Packet): Move | undefined {
  const { family, destinations } = packet.flow
  const [first] = lines
  return first && holdsAll(PUBLIC[family], destinations)
    ? {
        go: { door: `to ${first.line.by.id}`, of: first.router.id },
        packet,
        because: `${first.router.name} reaches public addresses by ${first.line.by.name}.`,
      }
    : undefined
}

/** In from public addresses of AWS, to what the site announces there. */
export function inPublicly(site: Site, lines: PublicLines, packet: Packet): Move {
  const { family, destinations } = packet.flow
  const taken = lines.find(({ line: { by } }) =>
    isKind(by, 'public-virtual-interface')
      ? announcedOver(by).prefixes.some(
          (prefix) => prefix.family === family && holdsAll(addressesIn(prefix), destinations),
        )
      : false,
  )
  return taken
    ? {
        go: { door: 'to-site', of: taken.line.by.id },
        packet,
        because: `${taken.line.by.name} announces ${formatAddresses(family, destinations)}.`,
      }
    : {
        refuse: 'UNKNOWN_DESTINATION',
        because: `Whether ${site.name} is reached at ${formatAddresses(family, destinations)} is not known.`,
        unknown: true,
      }
}

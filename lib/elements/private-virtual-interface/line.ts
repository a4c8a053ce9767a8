import type { Element, Id } from '@/lib/design/element'
import type { Family } from '@/lib/net/flow'
import { within } from '../ancestor'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import type { Fault, Line, Told } from '../on-premises-router/line'
import {
  announcedBy,
  asnFault,
  inFamilies,
  limitFault,
  routerAt,
  stateFault,
} from '../on-premises-router/line'
import { applied } from '../quota/applied'
import { read, rowsOf } from '../read'
import type { AnyInterface } from './over'
import { common } from './over'

export type { AnyInterface, PrivateInterface } from './over'

const DOWN = 'X_DX_VIF_DOWN'
const FAMILY: Readonly<Record<string, Family>> = { ipv4: 4, ipv6: 6 }

/** A virtual interface as a line to a site. */
export function lineOfInterface(vif: AnyInterface, around: Around): Line {
  const port = around.get(read(common(vif), 'connection'))
  const router = port && routerAt(portsLike(port, around), around)
  const missing = port
    ? `What is behind ${port.name} is not known: draw the router of the site, and link it to ${port.name}.`
    : `${vif.name} names no Direct Connect connection that is in the design.`
  const peers = peersOf(vif)
  // Without any session both are kept, so that the interface is named as the reason.
  const families = ([4, 6] as const).filter(
    (family) => !peers?.length || peers.some((peer) => FAMILY[peer.addressFamily ?? ''] !== 10 - family),
  )
  const told: Told =
    vif.kind === 'public-virtual-interface'
      ? { prefixes: [] }
      : router
        ? announcedBy(router, around)
        : { prefixes: [], unknown: missing }
  const fault =
    stateFault(vif, read(common(vif), 'state'), 'available', DOWN) ??
    portFault(port, around) ??
    sessionFault(vif, around, router) ??
    (router && limitFault(told, prefixesAllowed(vif, around), 'X_DX_PREFIX_LIMIT', vif, router))
  return {
    by: vif,
    sort: 'dx',
    families,
    router,
    missing,
    learned: inFamilies(told, families),
    ...(fault && { fault }),
  }
}

/**
 * How many prefixes of a family AWS takes over an interface: what the account was granted, else 100.
 * Source: https://docs.aws.amazon.com/directconnect/latest/UserGuide/limits.html
 */
function prefixesAllowed(vif: AnyInterface, around: Around): number {
  const granted = applied(around, 'prefixes-over-direct-connect', within(around, vif, 'region')?.id)
  return (granted && read(granted, 'value')) ?? 100
}

const peersOf = (vif: AnyInterface) => rowsOf(common(vif), 'bgpPeers')

/** A connection and its LAG, or a LAG and its connections: a router that names one of them is at the end of all. */
function portsLike(port: Element, around: Around): readonly Id[] {
  if (isKind(port, 'direct-connect-connection')) return [port.id, read(port, 'lag') ?? []].flat()
  return [port.id, ...ofKind(around.referrers(port.id), 'direct-connect-connection').map(({ id }) => id)]
}

function portFault(port: Element | undefined, around: Around): Fault | undefined {
  if (isKind(port, 'direct-connect-connection')) {
    const lag = around.get(read(port, 'lag'))
    return (
      stateFault(port, read(port, 'state'), 'available', DOWN) ??
      (isKind(lag, 'direct-connect-lag') ? lagFault(lag, around) : undefined)
    )
  }
  return isKind(port, 'direct-connect-lag') ? lagFault(port, around) : undefined
}

/** A LAG works while as many of its connections do as it asks for. */
function lagFault(lag: ElementOf<'direct-connect-lag'>, around: Around): Fault | undefined {
  const own = stateFault(lag, read(lag, 'state'), 'available', DOWN)
  const members = ofKind(around.referrers(lag.id), 'direct-connect-connection')
  const working = members.filter((one) => !stateFault(one, read(one, 'state'), 'available', DOWN)).length
  const least = Math.max(1, read(lag, 'minimumLinks') ?? 0)
  if (own || members.length === 0 || working >= least) return own
  return {
    refuse: DOWN,
    because: `${lag.name} needs ${least} working ${least === 1 ? 'connection' : 'connections'} and has ${working}.`,
    element: lag.id,
    field: 'minimumLinks',
  }
}

/** There is no Direct Connect without BGP. */
function sessionFault(vif: AnyInterface, around: Around, router: Line['router']): Fault | undefined {
  const peers = peersOf(vif)
  const at = { element: vif.id, field: 'bgpPeers' }
  if (peers === undefined)
    return {
      refuse: 'UNKNOWN_RESOURCE',
      because: `The BGP sessions of ${vif.name} are not known.`,
      ...at,
      unknown: true,
    }
  if (peers.length === 0) return { refuse: DOWN, because: `${vif.name} has no BGP session.`, ...at }
  return peers
    .map(({ asn }) => asnFault(asn === undefined ? undefined : Number(asn), router, DOWN, vif, around))
    .find((fault) => fault !== undefined)
}

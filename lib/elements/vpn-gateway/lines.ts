import type { Element, Id } from '@/lib/design/element'
import { stateFault } from '../on-premises-router/line'
import type { Line } from '../on-premises-router/line'
import type { Around } from '../define'
import { linesOf } from '../direct-connect-gateway/lines'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { lineOfInterface } from '../private-virtual-interface/line'
import { read } from '../read'
import { lineOfConnection } from '../vpn-connection/line'

/** A line to a site, and the element that a gateway hands packets for it to. */
export type Reached = { readonly line: Line; readonly next: Id }

/** The lines that a virtual private gateway learns from: its own, and those of its Direct Connect gateway. */
export function linesTo(gateway: Element, around: Around): readonly Reached[] {
  const near = around.referrers(gateway.id)
  const own = [
    ...ofKind(near, 'private-virtual-interface').map((vif) => lineOfInterface(vif, around)),
    ...ofKind(near, 'vpn-connection').map((connection) => lineOfConnection(connection, around)),
  ].map((line) => ({ line, next: line.by.id }))
  const far = ofKind(near, 'direct-connect-association').flatMap((one) => throughGateway(one, around))
  return [...own, ...far]
}

function throughGateway(one: ElementOf<'direct-connect-association'>, around: Around): readonly Reached[] {
  const gateway = around.get(read(one, 'directConnectGateway'))
  if (!isKind(gateway, 'direct-connect-gateway')) return []
  const fault = associationFault(one)
  return linesOf(gateway, around).map((line) => ({
    line: fault ? { ...line, fault } : line,
    next: gateway.id,
  }))
}

/** Only an association in state associated carries traffic. */
export const associationFault = (one: ElementOf<'direct-connect-association'>) =>
  stateFault(one, read(one, 'state'), 'associated', 'BAD_STATE_ATTACHMENT')

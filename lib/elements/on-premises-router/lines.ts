import type { Element } from '@/lib/design/element'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { lineOfInterface } from '../private-virtual-interface/line'
import { read } from '../read'
import { lineOfConnection } from '../vpn-connection/line'
import type { Line } from './line'

type Router = ElementOf<'on-premises-router'>

/** The lines that end at a router: VPNs of its customer gateways, virtual interfaces of its Direct Connect lines. */
export const linesAt = (router: Router, around: Around): readonly Line[] => {
  const near = nearOf(router, around)
  return endingAt(router, [
    ...ofKind(near, 'private-virtual-interface').map((vif) => lineOfInterface(vif, around)),
    ...ofKind(near, 'transit-virtual-interface').map((vif) => lineOfInterface(vif, around)),
    ...ofKind(near, 'vpn-connection').map((connection) => lineOfConnection(connection, around)),
  ])
}

/** Its public virtual interfaces, which lead into no VPC. */
export const publicLinesAt = (router: Router, around: Around): readonly Line[] =>
  endingAt(
    router,
    ofKind(nearOf(router, around), 'public-virtual-interface').map((vif) => lineOfInterface(vif, around)),
  )

const endingAt = (router: Router, lines: readonly Line[]): readonly Line[] =>
  lines.filter(
    (line, at) => line.router?.id === router.id && lines.findIndex(({ by }) => by === line.by) === at,
  )

/** What refers to one of its links, or to a port that is bundled with one. */
function nearOf(router: Router, around: Around): readonly Element[] {
  const links: readonly unknown[] = read(router, 'links') ?? []
  const ports = links.flatMap((id) => {
    const port = typeof id === 'string' ? around.get(id) : undefined
    if (!port) return []
    const lag = isKind(port, 'direct-connect-connection') ? around.get(read(port, 'lag')) : undefined
    const members = ofKind(around.referrers(port.id), 'direct-connect-connection')
    return [port, ...(lag ? [lag] : []), ...members]
  })
  return [...new Set(ports)].flatMap(({ id }) => around.referrers(id))
}

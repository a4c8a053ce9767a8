import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { lineOfInterface } from '../private-virtual-interface/line'
import { read } from '../read'
import { lineOfConnection } from '../vpn-connection/line'
import type { Line } from './line'

type Router = ElementOf<'on-premises-router'>

/** The lines that end at a router: VPNs of its customer gateways, virtual interfaces of its Direct Connect lines. */
export function linesAt(router: Router, around: Around): readonly Line[] {
  const links: readonly unknown[] = read(router, 'links') ?? []
  const ports = links.flatMap((id) => {
    const port = typeof id === 'string' ? around.get(id) : undefined
    if (!port) return []
    const lag =
      port.kind === 'direct-connect-connection' ? around.get(port.props.lag as string | undefined) : undefined
    const members = ofKind(around.referrers(port.id), 'direct-connect-connection')
    return [port, ...(lag ? [lag] : []), ...members]
  })
  const near = [...new Set(ports)].flatMap(({ id }) => around.referrers(id))
  const found = [
    ...ofKind(near, 'private-virtual-interface').map((vif) => lineOfInterface(vif, around)),
    ...ofKind(near, 'transit-virtual-interface').map((vif) => lineOfInterface(vif, around)),
    ...ofKind(near, 'vpn-connection').map((connection) => lineOfConnection(connection, around)),
  ]
  return found.filter(
    (line, at) => line.router?.id === router.id && found.findIndex(({ by }) => by === line.by) === at,
  )
}

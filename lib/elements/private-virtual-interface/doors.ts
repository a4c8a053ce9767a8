import type { Element } from '@/lib/design/element'
import type { Fact } from '@/lib/net/fact'
import type { Packet } from '@/lib/net/packet'
import type { Around } from '../define'
import { overToAws, overToSite } from '../on-premises-router/to-site'
import type { PrivateInterface } from './line'
import { lineOfInterface } from './line'

/** The ways through a virtual interface: `to-site`, and `from-site` to its gateway, at the door of the same name. */
export function* interfaceDoors(
  self: PrivateInterface,
  gateway: Element | undefined,
  mtu: number,
  around: Around,
): Iterable<Fact> {
  const line = lineOfInterface(self, around)
  const door = { fact: 'door', element: self.id } as const
  yield {
    ...door,
    door: 'to-site',
    pass: (packet: Packet) => [
      overToSite(line, packet, {
        because: `${self.name} carries it to ${line.router?.name ?? 'the router'}.`,
        mtu,
      }),
    ],
  }
  yield {
    ...door,
    door: 'from-site',
    pass: (packet: Packet) =>
      gateway?.kind === 'vpn-gateway' || gateway?.kind === 'direct-connect-gateway'
        ? [
            overToAws(line, packet, { door: 'from-site', of: gateway.id }, self.id, {
              because: `${self.name} carries it to ${gateway.name}.`,
              mtu,
            }),
          ]
        : [
            {
              refuse: 'UNKNOWN_RESOURCE',
              because: `The gateway that ${self.name} leads to is not in the design.`,
              unknown: true as const,
            },
          ],
  }
}

import type { Outside } from '@/lib/net/end'
import type { Served, Way } from '@/lib/net/move'
import type { Packet, Talk } from '@/lib/net/packet'
import { CLIENT_PORTS, TCP, UDP } from '@/lib/net/flow'
import type { Speech } from '@/lib/net/tls'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { greet } from '../on-premises-host/greet'
import { endOf } from '../on-premises-site/held'
import { isOpen, read, rowsOf } from '../read'

type Balancer = ElementOf<'on-premises-load-balancer'>
type Host = ElementOf<'on-premises-host'>

/** What a load balancer of a site does with a connection: ends TLS where it does, and opens another to one of its hosts. */
export function serveByHosts(
  self: Balancer,
  end: Outside,
  packet: Packet,
  speech: Speech,
  around: Around,
): Served {
  const protocol = read(self, 'protocol')
  const passes = protocol === 'TCP' || protocol === 'UDP'
  const hosts: readonly unknown[] = read(self, 'hosts') ?? []
  const greeted: Served =
    passes && hosts.length > 0 ? { done: true, because: '' } : greet(self, packet.talk, speech)
  if ('refuse' in greeted || hosts.length === 0) return greeted
  const ways = hosts.map((id): Way => {
    const host = typeof id === 'string' ? around.get(id) : undefined
    return isKind(host, 'on-premises-host')
      ? wayTo(self, end, host, packet, passes, around)
      : {
          refuse: 'UNKNOWN_RESOURCE',
          because: `A host of ${self.name} is not ${isOpen(id) ? 'known' : 'in the design'}.`,
          unknown: true,
        }
  })
  const warnings = 'warnings' in greeted ? greeted.warnings : undefined
  return {
    ways,
    because: passes ? `${self.name} passes it on to its hosts.` : greeted.because,
    ...(warnings && { warnings }),
  }
}

function wayTo(
  self: Balancer,
  end: Outside,
  host: Host,
  packet: Packet,
  passes: boolean,
  around: Around,
): Way {
  const far = endOf(host, around)
  const { family } = packet.flow
  const [sources, destinations] = [end.addresses[family], far?.addresses[family]]
  if (!far || !sources || !destinations)
    return {
      refuse: 'NO_POSSIBLE_DESTINATION',
      because: `${host.name} has no IPv${family} address by which ${self.name} could reach it.`,
      element: host.id,
      field: 'address',
    }
  const port = read(self, 'hostPort') ?? read(self, 'port') ?? 443
  const number = read(self, 'protocol') === 'UDP' ? UDP : TCP
  const talk = passes ? packet.talk : talkTo(self, host, port, packet.talk)
  return {
    leg: {
      packet: {
        ...packet,
        flow: {
          family,
          protocols: [[number, number]],
          sources,
          destinations,
          sourcePorts: CLIENT_PORTS,
          ports: [[port, port]],
        },
        from: end,
        to: far,
        groups: { of: [] },
        reply: false,
        talk,
      },
      start: { door: 'out', of: end.behind },
      because: `${self.name} opens a connection to ${host.name}.`,
    },
  }
}

/** It speaks to a host as the host listens, and checks no certificate. */
function talkTo(self: Balancer, host: Host, port: number, talk: Talk | undefined): Talk | undefined {
  const service = rowsOf(host, 'services')?.find((row) => row.port === port)
  const { name: _name, ...rest } = talk ?? { name: undefined }
  return (
    talk && {
      ...(rest as Talk),
      tls: service?.protocol === 'HTTPS' || service?.protocol === 'TLS',
      trusts: 'nobody',
      speaker: self.id,
      called: self.name,
    }
  )
}

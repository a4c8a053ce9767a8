import type { Id } from '@/lib/design/element'
import type { Move, Stop } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import { formatAddresses } from '@/lib/net/flow'
import type { Fault, Line } from './line'
import { unless } from './line'

type About = { readonly because: string; readonly mtu: number; readonly fault?: Fault }

/** From AWS over a line to the router at its end. */
export function overToSite(line: Line, packet: Packet, { because, mtu, fault }: About): Move {
  const broken = line.fault ?? fault ?? familyFault(line, packet)
  if (!line.router) return broken ?? { refuse: 'UNKNOWN_RESOURCE', because: line.missing, unknown: true }
  return unless(broken, {
    go: { door: 'in', of: line.router.id },
    packet: { ...packet, via: line.by.id, network: undefined, zone: undefined },
    because,
    mtu,
  })
}

/** From a site over a line to the gateway of AWS. */
export function overToAws(line: Line, packet: Packet, go: Stop, via: Id, about: About): Move {
  return unless(line.fault ?? about.fault ?? familyFault(line, packet), {
    go,
    packet: { ...packet, via },
    because: about.because,
    mtu: about.mtu,
  })
}

function familyFault(line: Line, { flow }: Packet): Fault | undefined {
  return line.families.includes(flow.family) || line.families.length === 0
    ? undefined
    : {
        refuse: line.sort === 'dx' ? 'X_DX_VIF_DOWN' : 'PROTOCOL_RESTRICTION',
        because: `${line.by.name} carries no IPv${flow.family}: ${formatAddresses(flow.family, flow.destinations)}.`,
        element: line.by.id,
      }
}

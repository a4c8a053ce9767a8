import type { Row } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { Direction } from '@/lib/net/filter'
import { judge } from '@/lib/net/filter'
import type { Flow } from '@/lib/net/flow'
import { ANY_PORT, TCP, UDP, formatProtocols, formatRanges } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import { blocksFor } from '../far-blocks'
import type { Behaviour, Mend } from '../facts'
import type { ElementOf } from '../index'
import { rawRows } from '../read'
import type { EntryLine } from './entries'
import { entryLines, freeBelow } from './entries'

type Mends = NonNullable<Behaviour<'network-acl'>['mends']>

/** An entry for just the packets that were refused, before the one that refused them. Answers come to the client's port, so theirs holds those. */
export const mendsOf: Mends = function* (self, { code, packet, field }, around, world) {
  const filter = world.filter(self.id)
  const entries = entryLines(self, around)
  if (code !== 'SUBNET_ACL_RESTRICTION' || !filter || !entries) return
  for (const direction of ['inbound', 'outbound'] as const) {
    if (judge([filter], packet, direction).refused.length === 0) continue
    const inbound = direction === 'inbound'
    const { flow } = packet
    const addresses = inbound ? flow.sources : flow.destinations
    const blocks = blocksFor(flow.family, addresses, inbound ? packet.from : packet.to, world)
    yield* entryFor(self, entries, { flow, direction, blocks, field })
  }
}

type Wanted = {
  readonly flow: Flow
  readonly direction: Direction
  readonly blocks: readonly string[]
  readonly field: string | undefined
}

function* entryFor(
  self: ElementOf<'network-acl'>,
  entries: readonly EntryLine[],
  { flow, direction, blocks, field }: Wanted,
): Iterable<Mend> {
  const [protocol] = flow.protocols
  if (!protocol || flow.protocols.length > 1 || flow.ports.length > 1) return
  const egress = direction === 'outbound'
  const ports = portsOf(flow)
  const words = `${formatProtocols(flow.protocols)}${ports ? ` ${formatRanges(flow.ports)}` : ''}`
  const rows: Row[] = []
  for (const cidr of blocks) {
    const ruleNumber = numberFor([...entries, ...rows], egress, field)
    if (ruleNumber === undefined) return
    rows.push({
      egress,
      ruleNumber,
      ruleAction: 'allow',
      protocol: protocol[0] === protocol[1] ? String(protocol[0]) : '-1',
      cidr,
      ...ports,
    })
  }
  yield {
    label: `Allow ${words} ${egress ? 'to' : 'from'} ${blocks.join(' and ')} by entry ${rows.map((row) => String(row.ruleNumber)).join(', ')} of ${self.name}`,
    patch: setProps(self, { entries: [...rawRows(entries), ...rows] }),
  }
}

/** What an entry says of ports; nothing for protocols without. ICMP types are all taken, as answers may be of any. */
function portsOf({ protocols, ports }: Flow): Row | undefined {
  const [first, last] = protocols[0]!
  if (first !== last) return undefined
  if (first === 1 || first === 58) return { fromPort: -1, toPort: -1 }
  if (first !== TCP && first !== UDP) return undefined
  const [from, to] = holdsAll(ports, ANY_PORT) ? [0, 65535] : ports[0]!
  return { fromPort: from, toPort: to }
}

/** The highest free number before the entry that refused, or the next hundred where none did. */
function numberFor(
  entries: readonly Readonly<Record<string, unknown>>[],
  egress: boolean,
  field: string | undefined,
) {
  const same = entries.filter((entry) => entry.egress === egress)
  const taken = new Set(
    same.flatMap((entry) => (typeof entry.ruleNumber === 'number' ? entry.ruleNumber : [])),
  )
  const wall = same.find((entry) => field === `entries.${String(entry.at)}`)?.ruleNumber
  if (typeof wall === 'number') return freeBelow(taken, wall)
  const next = (Math.floor(Math.max(0, ...taken) / 100) + 1) * 100
  return next <= 32_766 ? next : freeBelow(taken, 32_767)
}

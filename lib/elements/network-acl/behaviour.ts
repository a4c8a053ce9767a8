import type { Filter, Line } from '@/lib/net/network'
import { ANY_ADDRESS, ANY_PORT, ANY_PROTOCOL, addressesIn } from '@/lib/net/flow'
import type { Prefix } from '@/lib/net/prefix'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { defineBehaviour } from '../facts'
import { trafficOf } from '../filter-ports'
import type { EntryLine } from './entries'
import { entryLines } from './entries'
import { mendsOf } from './mends'

export const networkAclBehaviour = defineBehaviour({
  kind: 'network-acl',
  *facts(self, around) {
    const entries = entryLines(self, around)
    // A number that is not known may stand before all others.
    const sorted = [...(entries ?? [])].sort((a, b) => (a.ruleNumber ?? 0) - (b.ruleNumber ?? 0))
    const lines = (egress: boolean) =>
      entries === undefined
        ? inBoth({ ...NOT_KNOWN, unknown: `Not all entries of ${self.name} are known.` })
        : sorted.flatMap((entry) =>
            entry.egress === undefined || entry.egress === egress ? lineOf(entry) : [],
          )
    yield {
      fact: 'filter',
      element: self.id,
      stateful: false,
      inbound: lines(false),
      outbound: lines(true),
    } satisfies Filter
  },
  mends: mendsOf,
})

const NOT_KNOWN = {
  allow: true,
  protocols: ANY_PROTOCOL,
  ports: ANY_PORT,
  says: 'an entry that is not known',
}

const inBoth = (line: Omit<Line, 'peer'>): readonly Line[] =>
  ([4, 6] as const).map((family) => ({ ...line, peer: { family, addresses: ANY_ADDRESS[family] } }))

function lineOf(entry: EntryLine): readonly Line[] {
  const { ruleNumber, ruleAction, fromPort: from, toPort: to, row } = entry
  const { protocols, ports, words, unknown } = trafficOf({ protocol: entry.protocol, from, to, row })
  const block: Prefix | undefined = parsePrefix(entry.cidr ?? '')
  const missing = [
    ...(ruleNumber === undefined ? ['number'] : []),
    ...(ruleAction === undefined ? ['action'] : []),
    ...(entry.egress === undefined ? ['direction'] : []),
    ...(unknown ? [unknown] : []),
    ...(block ? [] : ['block']),
  ]
  const called = ruleNumber === undefined ? 'an entry' : `entry ${ruleNumber}`
  const line = {
    allow: ruleAction !== 'deny',
    protocols,
    ports,
    field: `entries.${entry.at}`,
    says: `${called} ${ruleAction === 'deny' ? 'denies' : 'allows'} ${words} ${entry.egress ? 'to' : 'from'} ${block ? formatPrefix(block) : 'a block not known'}`,
    ...(missing.length > 0 && {
      unknown: `The ${missing.join(' and ')} of ${called} of the network ACL is not known.`,
    }),
  }
  return block ? [{ ...line, peer: { family: block.family, addresses: addressesIn(block) } }] : inBoth(line)
}

import { setProps } from '@/lib/design/patch'
import type { Entry } from '@/lib/elements/network-acl/entries'
import { entriesOf, entryLines } from '@/lib/elements/network-acl/entries'
import { withRow } from '@/lib/elements/read'
import { EPHEMERAL_PORTS, coversPorts } from '@/lib/net/port'
import { contains } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'

/** From where Linux opens connections. */
const LINUX = { from: 32768, to: 60999 }

const entry = (egress: boolean, fromPort: number, toPort: number) => ({
  egress,
  ruleNumber: 100,
  ruleAction: 'allow' as const,
  protocol: '6',
  cidr: '0.0.0.0/0',
  fromPort,
  toPort,
})
const list = (fromPort: number) =>
  classic(
    make('network-acl', 'list', {
      in: 'net',
      entries: [entry(false, 443, 443), entry(true, fromPort, 65535)],
    }),
  )

export const naclEphemeralLinux = defineRule({
  id: 'nacl-ephemeral-linux',
  severity: 'info',
  title: 'Replies reach the ports of every sort of client',
  why: 'Linux clients use ports 32768 to 61000, Windows 49152 to 65535; load balancers, NAT gateways and Lambda use 1024 to 65535.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html',
  kind: 'network-acl',
  *check(acl, around) {
    const entries = entriesOf(acl, around) ?? []
    const lines = entryLines(acl, around) ?? []
    for (const entry of entries) {
      if (!isForSomeReplies(entry) || entries.some((one) => servesLinux(one, entry))) continue
      const { from, to } = entry.ports!
      yield {
        field: `entries.${entry.at}.fromPort`,
        message: `${acl.name}: entry ${entry.number} lets replies pass to ports ${from} to ${to}, which Windows clients use. Those of Linux are from ${LINUX.from}, those of load balancers and NAT gateways from ${EPHEMERAL_PORTS.from}: begin there.`,
        fix: () => ({
          label: `Begin at ${EPHEMERAL_PORTS.from}`,
          patch: setProps(acl, {
            entries: withRow(lines, entry.at, { fromPort: EPHEMERAL_PORTS.from }),
          }),
        }),
      }
    }
  },
  examples: {
    good: [
      { says: 'All high ports.', design: () => list(1024) },
      { says: 'Those of Linux and of Windows.', design: () => list(32768) },
    ],
    bad: [{ says: 'Those of Windows alone.', design: () => list(49152) }],
  },
})

/** The range of Windows: its end is that of all ports, and it leaves Linux out. */
const isForSomeReplies = ({ allow, protocol, ports }: Entry): boolean =>
  allow &&
  ['6', '17'].includes(protocol) &&
  ports !== undefined &&
  ports.from > LINUX.from &&
  ports.from <= 49152 &&
  ports.to >= 65534

const servesLinux = (one: Entry, entry: Entry): boolean =>
  one.allow &&
  one.egress === entry.egress &&
  (one.protocol === '-1' || one.protocol === entry.protocol) &&
  contains(one.block, entry.block) &&
  one.ports !== undefined &&
  coversPorts(one.ports, LINUX)

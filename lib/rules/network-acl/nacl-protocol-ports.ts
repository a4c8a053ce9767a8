import { setProps } from '@/lib/design/patch'
import { isOpen, withRow } from '@/lib/elements/read'
import type { EntryLine } from '@/lib/elements/network-acl/entries'
import { entryLines } from '@/lib/elements/network-acl/entries'
import { protocolNumber } from '@/lib/net/port'
import { defineRule } from '../define'
import { classic, make } from '../example'

const list = (protocol: string, ports: { fromPort?: number; toPort?: number } = {}) =>
  classic(
    make('network-acl', 'list', {
      in: 'net',
      entries: [
        { egress: false, ruleNumber: 100, ruleAction: 'allow', protocol, cidr: '10.9.0.0/16', ...ports },
      ],
    }),
  )

export const naclProtocolPorts = defineRule({
  id: 'nacl-protocol-ports',
  severity: 'info',
  title: 'An entry has the ports that its protocol asks for',
  why: 'Entries for TCP and UDP need a range of ports, those for ICMP a type and a code; an entry for all protocols covers every port, whatever range stands beside it.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html',
  kind: 'network-acl',
  *check(acl, around) {
    const lines = entryLines(acl, around) ?? []
    for (const line of lines) {
      const protocol = protocolNumber(line.protocol ?? '')
      const { at, ruleNumber, row } = line
      const called = `${acl.name}: entry ${ruleNumber ?? `in row ${at + 1}`}`
      if (protocol === '-1' && isNarrow(line))
        yield {
          field: `entries.${at}.protocol`,
          message: `${called} is for all protocols, and so for every port, not only ${portsOf(line)}. Choose TCP or UDP, or leave the ports empty.`,
          fix: () => ({
            label: 'Leave the ports empty',
            patch: setProps(acl, {
              entries: withRow(lines, at, { fromPort: undefined, toPort: undefined }),
            }),
          }),
        }
      const lacks = row.fromPort === undefined || row.toPort === undefined
      if (isOpen(row) || !lacks) continue
      if (protocol === '6' || protocol === '17')
        yield {
          field: `entries.${at}.fromPort`,
          message: `${called} is for ${protocol === '6' ? 'TCP' : 'UDP'} and has no range of ports, which AWS asks for. Give the first and the last.`,
        }
      if (protocol === '1' || protocol === '58')
        yield {
          field: `entries.${at}.fromPort`,
          message: `${called} is for ICMP and lacks a type or a code, which AWS asks for. Give both; -1 is all of them.`,
          fix: () => ({
            label: 'Use all types and codes',
            patch: setProps(acl, {
              entries: withRow(lines, at, { fromPort: line.fromPort ?? -1, toPort: line.toPort ?? -1 }),
            }),
          }),
        }
    }
  },
  examples: {
    good: [
      { says: 'One port of TCP.', design: () => list('6', { fromPort: 443, toPort: 443 }) },
      { says: 'All protocols, and no ports.', design: () => list('-1') },
    ],
    bad: [
      { says: 'One port of all protocols.', design: () => list('-1', { fromPort: 443, toPort: 443 }) },
      { says: 'TCP without ports.', design: () => list('6') },
      { says: 'ICMP without a type.', design: () => list('1') },
    ],
  },
})

/** A range that is given and is not all of them: templates often write 0 to 65535, or -1 twice. */
const isNarrow = ({ fromPort, toPort }: EntryLine): boolean =>
  fromPort !== undefined && toPort !== undefined && fromPort > 0 && toPort < 65535

const portsOf = ({ fromPort, toPort }: EntryLine): string =>
  fromPort === toPort ? `${fromPort}` : `${fromPort} to ${toPort}`

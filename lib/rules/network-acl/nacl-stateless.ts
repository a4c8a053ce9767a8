import { setProps } from '@/lib/design/patch'
import { EPHEMERAL_PORTS, sharesPort } from '@/lib/net/port'
import { contains, formatPrefix, holds, overlaps, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { vpcOf } from '../routes'
import { resolverOfBlock } from '../vpc-dns/resolver-address'
import { rawRows, rowsOf } from '@/lib/elements/read'
import type { Entry } from '@/lib/elements/network-acl/entries'
import { entriesOf, freeNumber } from '@/lib/elements/network-acl/entries'

const entry = (egress: boolean, ruleNumber: number, fromPort: number, toPort: number) => ({
  egress,
  ruleNumber,
  ruleAction: 'allow' as const,
  protocol: '6',
  cidr: '0.0.0.0/0',
  fromPort,
  toPort,
})

export const naclStateless = defineRule({
  id: 'nacl-stateless',
  severity: 'warning',
  title: 'A network ACL lets replies pass',
  why: 'Network ACLs keep no state: replies need an entry of their own, usually for ports 1024 to 65535 the other way.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
  kind: 'network-acl',
  *check(acl, around) {
    const entries = entriesOf(acl, around) ?? []
    const vpc = vpcOf(around, acl)
    const resolver = vpc && resolverOfBlock(vpc)
    for (const entry of entries.filter(opensConnections)) {
      // What goes to the resolver of the VPC, or to a service at a link-local address, passes no list.
      if (entry.egress && (contains(LINK_LOCAL, entry.block) || isForResolver(entry, resolver))) continue
      const back = entries.filter((one) => one.egress !== entry.egress && one.allow)
      // Nothing at all the other way is told by nacl-custom-empty.
      if (back.length === 0 || back.some((one) => carriesReplies(one, entry))) continue
      const way = entry.egress ? 'inbound' : 'outbound'
      const block = formatPrefix(entry.block)
      yield {
        field: `entries.${entry.at}.cidr`,
        message: `${acl.name}: entry ${entry.number} lets connections ${entry.egress ? 'out to' : 'in from'} ${block}, but no entry lets their replies back ${entry.egress ? 'in' : 'out'}. Allow ${way} ports 1024 to 65535.`,
        fix: () => {
          const reply = {
            egress: !entry.egress,
            ruleNumber: freeNumber(entries, !entry.egress),
            ruleAction: 'allow',
            protocol: entry.protocol,
            cidr: block,
            ...(entry.protocol !== '-1' && { fromPort: EPHEMERAL_PORTS.from, toPort: EPHEMERAL_PORTS.to }),
          }
          const rows = [...rawRows(rowsOf(acl, 'entries') ?? []), reply]
          return { label: `Allow the replies ${way}`, patch: setProps(acl, { entries: rows }) }
        },
      }
    }
  },
  examples: {
    good: [
      {
        says: 'The resolver of the VPC is beyond all lists.',
        design: () =>
          classic(
            make('network-acl', 'list', {
              in: 'net',
              entries: [
                { ...entry(true, 100, 53, 53), protocol: '17', cidr: '10.0.0.2/32' },
                entry(false, 100, 1024, 65535),
              ],
            }),
          ),
      },
      {
        says: 'Replies leave from ports 1024 to 65535.',
        design: () =>
          classic(
            make('network-acl', 'list', {
              in: 'net',
              entries: [entry(false, 100, 443, 443), entry(true, 100, 1024, 65535)],
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'Outbound admits 443 only.',
        design: () =>
          classic(
            make('network-acl', 'list', {
              in: 'net',
              entries: [entry(false, 100, 443, 443), entry(true, 100, 443, 443)],
            }),
          ),
      },
    ],
  },
})

const LINK_LOCAL = parsePrefix('169.254.0.0/16')!

const isForResolver = ({ block, ports, protocol }: Entry, resolver: string | undefined): boolean =>
  protocol === '17' &&
  ports?.from === 53 &&
  ports.to === 53 &&
  block.length > 0 &&
  resolver !== undefined &&
  holds(block, resolver)

/** Entries for well-known ports, or for one port, open connections; a range of high ports may be for replies. */
const opensConnections = ({ allow, protocol, ports }: Entry): boolean =>
  allow && ['6', '17', '-1'].includes(protocol) && !!ports && (ports.from < 1024 || ports.from === ports.to)

const carriesReplies = (one: Entry, entry: Entry): boolean =>
  overlaps(one.block, entry.block) &&
  (one.protocol === '-1' || entry.protocol === '-1' || one.protocol === entry.protocol) &&
  (!one.ports || sharesPort(one.ports, EPHEMERAL_PORTS))

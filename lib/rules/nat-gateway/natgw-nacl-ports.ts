import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { EPHEMERAL_PORTS } from '@/lib/net/port'
import { defineRule } from '../define'
import { classic, make } from '../example'
import type { Entry } from '@/lib/elements/network-acl/entries'
import { entriesOf, freeNumber } from '@/lib/elements/network-acl/entries'
import { privateRangeOf } from '../ranges'
import { rawRows, read, rowsOf } from '@/lib/elements/read'

const all = { ruleNumber: 100, ruleAction: 'allow' as const, protocol: '-1', cidr: '0.0.0.0/0' }
const guarded = (fromPort: number, toPort: number) =>
  classic(
    make('network-acl', 'list', {
      in: 'net',
      entries: [
        { ...all, egress: true },
        { ...all, egress: false, protocol: '6', fromPort, toPort },
      ],
    }),
    make('subnet', 'public-a', {
      in: 'net',
      cidrBlock: '10.0.0.0/24',
      availabilityZone: 'eu-west-1a',
      routeTable: 'outward',
      networkAcl: 'list',
    }),
  )

export const natgwNaclPorts = defineRule({
  id: 'natgw-nacl-ports',
  severity: 'warning',
  title: 'The network ACL of a NAT gateway lets replies in',
  why: 'A NAT gateway uses ports 1024 to 65535; the list of its subnet must let replies to them in from the internet.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  kind: 'nat-gateway',
  *check(nat, around) {
    const subnet = around.get(nat.parent)
    const acl = isKind(subnet, 'subnet') ? around.get(read(subnet, 'networkAcl')) : undefined
    if (!subnet || !isKind(acl, 'network-acl') || read(nat, 'connectivityType') !== 'public') return
    const entries = entriesOf(acl, around)
    if (!entries || coversAll(entries.filter(letsRepliesIn))) return
    yield {
      message: `${nat.name} in ${subnet.name} uses ports 1024 to 65535, which ${acl.name} does not let in from the internet. Allow inbound TCP 1024 to 65535.`,
      fix: () => {
        const ruleNumber = freeNumber(entries, false)
        const { from: fromPort, to: toPort } = EPHEMERAL_PORTS
        const reply = { ...all, egress: false, ruleNumber, protocol: '6', fromPort, toPort }
        return {
          label: `Allow inbound TCP 1024 to 65535 in ${acl.name}`,
          patch: setProps(acl, { entries: [...rawRows(rowsOf(acl, 'entries') ?? []), reply] }),
        }
      },
    }
  },
  examples: {
    good: [{ says: 'The whole range is let in.', design: () => guarded(1024, 65535) }],
    bad: [{ says: 'Only 443 is let in.', design: () => guarded(443, 443) }],
  },
})

const letsRepliesIn = (entry: Entry): boolean =>
  !entry.egress && entry.allow && ['6', '-1'].includes(entry.protocol) && !privateRangeOf(entry.block)

/** Do the ports of some entries together make up the whole range? */
function coversAll(entries: readonly Entry[]): boolean {
  let reached = EPHEMERAL_PORTS.from
  for (const { ports } of [...entries].sort((a, b) => (a.ports?.from ?? 0) - (b.ports?.from ?? 0)))
    if (ports && ports.from <= reached) reached = Math.max(reached, ports.to + 1)
  return reached > EPHEMERAL_PORTS.to
}

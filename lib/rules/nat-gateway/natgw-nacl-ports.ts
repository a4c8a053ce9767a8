import type { Id } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { EPHEMERAL_PORTS } from '@/lib/net/port'
import type { Blocker } from '@/lib/trace/answer'
import { defineRule } from '../define'
import { classic, make } from '../example'
import type { Entry } from '@/lib/elements/network-acl/entries'
import { entriesOf, freeNumber } from '@/lib/elements/network-acl/entries'
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
  *check(nat, around, reach) {
    const subnet = around.get(nat.parent)
    const acl = isKind(subnet, 'subnet') ? around.get(read(subnet, 'networkAcl')) : undefined
    if (!subnet || !isKind(acl, 'network-acl') || read(nat, 'connectivityType') !== 'public') return
    const entries = entriesOf(acl, around)
    const shut = portsToTry(entries ?? []).some((port) => {
      const { verdict, blockers } = reach({
        from: { element: nat.id },
        to: { internet: true },
        protocols: [[6, 6]],
        ports: [[443, 443]],
        sourcePorts: [[port, port]],
        family: 4,
      })
      return verdict === 'NOT_REACHABLE' && blockers.some((one) => isShutTo(one, subnet.id))
    })
    if (!entries || !shut) return
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
    bad: [
      { says: 'Only 443 is let in.', design: () => guarded(443, 443) },
      { says: 'The low ports are missing.', design: () => guarded(32768, 65535) },
    ],
  },
})

/** The answer is refused by the list of the subnet itself. */
const isShutTo = ({ code, phase, at }: Blocker, subnet: Id): boolean =>
  code === 'SUBNET_ACL_RESTRICTION' && phase === 'return' && at === subnet

/** The ends of the range that a NAT gateway uses, and where an entry leaves a gap. */
const portsToTry = (entries: readonly Entry[]): readonly number[] => {
  const after = entries.flatMap(({ egress, ports }) => (egress || !ports ? [] : [ports.to + 1]))
  const { from, to } = EPHEMERAL_PORTS
  return [...new Set([from, to, ...after])].filter((port) => from <= port && port <= to)
}

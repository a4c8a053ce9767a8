import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { poolsOf } from '@/lib/elements/load-balancer/targets'
import type { Entry } from '@/lib/elements/network-acl/entries'
import { entriesOf } from '@/lib/elements/network-acl/entries'
import { read } from '@/lib/elements/read'
import { addressesIn, PUBLIC } from '@/lib/net/flow'
import { formatPrefix } from '@/lib/net/prefix'
import { holdsAll } from '@/lib/net/ranges'
import { defineRule } from '../define'
import { make } from '../example'
import { webShop } from '../load-balancer/balanced-example'

type Acl = ElementOf<'network-acl'>

const entry = (egress: boolean, ruleNumber: number, ruleAction: 'allow' | 'deny', cidr: string) => ({
  egress,
  ruleNumber,
  ruleAction,
  protocol: '-1',
  cidr,
})
const list = make('network-acl', 'list', {
  in: 'net',
  entries: [
    entry(false, 90, 'deny', '203.0.113.9/32'),
    entry(false, 100, 'allow', '0.0.0.0/0'),
    entry(true, 100, 'allow', '0.0.0.0/0'),
  ],
})
const subnet = (id: string, zone: string, third: number, routeTable: string, networkAcl?: string) =>
  make('subnet', `${id}-${zone}`, {
    in: 'net',
    cidrBlock: `10.0.${third}.0/24`,
    availabilityZone: `eu-west-1${zone}`,
    routeTable,
    ...(networkAcl !== undefined && { networkAcl }),
  })
const outer = [subnet('public', 'a', 0, 'outward', 'list'), subnet('public', 'b', 2, 'outward', 'list')]
const inner = [subnet('private', 'a', 1, 'inward', 'list'), subnet('private', 'b', 3, 'inward-b', 'list')]

/** Each block is a question to the tracer. */
const MOST_ASKED = 3

export const naclClientBlock = defineRule({
  id: 'nacl-client-block',
  severity: 'info',
  title: 'A client is denied where its packets arrive',
  why: 'Behind an Application Load Balancer the targets see only the load balancer. A deny for a client belongs to the lists of its subnets, or to AWS WAF.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
  kind: 'application-load-balancer',
  *check(balancer, around, reach) {
    if (read(balancer, 'scheme') !== 'internet-facing') return
    for (const acl of listsOfTargets(balancer, around)) {
      const denied = (entriesOf(acl, around) ?? []).filter(deniesClient)
      for (const { number, block } of denied.slice(0, MOST_ASKED)) {
        const cidr = formatPrefix(block)
        const { verdict } = reach({ from: { address: cidr }, to: { element: balancer.id } })
        if (verdict !== 'REACHABLE' && verdict !== 'REACHABLE_WITH_WARNINGS') continue
        yield {
          message: `Entry ${number} of ${acl.name} denies ${cidr} at the targets of ${balancer.name}, which never see that address. Deny it in a list of the subnets of ${balancer.name}, or with AWS WAF.`,
        }
      }
    }
  },
  examples: {
    good: [{ says: 'The list is that of the load balancer.', design: () => webShop(list, ...outer) }],
    bad: [{ says: 'The list is that of the targets.', design: () => webShop(list, ...inner) }],
  },
})

/** The lists of the subnets that the targets stand in. */
function listsOfTargets(balancer: ElementOf<'application-load-balancer'>, around: Around): ReadonlySet<Acl> {
  const found = new Set<Acl>()
  for (const { targets } of poolsOf(balancer, around))
    for (const target of targets) {
      const subnet = target.at === 'interface' ? around.get(around.get(target.element)?.parent) : undefined
      const acl = isKind(subnet, 'subnet') ? around.get(read(subnet, 'networkAcl')) : undefined
      if (isKind(acl, 'network-acl')) found.add(acl)
    }
  return found
}

/** Some addresses of the internet, and not all of them. */
const deniesClient = ({ egress, allow, block }: Entry): boolean =>
  !egress && !allow && block.length > 0 && holdsAll(PUBLIC[block.family], addressesIn(block))

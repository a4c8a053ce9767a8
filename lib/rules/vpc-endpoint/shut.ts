import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { contains, parsePrefix } from '@/lib/net/prefix'
import type { Reach } from '../define'
import type { GroupRule } from '../security-group/traffic'
import { tcpPorts } from '../security-group/traffic'
import { HTTPS } from './gateway-clients'
import { eachRunnerOf } from './runners'

type Endpoint = ElementOf<'vpc-endpoint'>
type Vpc = ElementOf<'vpc'>

/** Where more are to be asked, one of them will get in. */
const MOST = 12

const SHUT = new Set(['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES'])

export const letsHttpsIn = (rule: GroupRule): boolean => {
  const ports = tcpPorts(rule)
  return ports !== undefined && ports.from <= 443 && 443 <= ports.to
}

export const isUnclear = ({ ipProtocol, fromPort, toPort, row }: GroupRule): boolean =>
  ipProtocol === undefined ||
  (row.fromPort !== undefined && fromPort === undefined) ||
  (row.toPort !== undefined && toPort === undefined)

/** Does a rule take the whole VPC? Then nobody need be asked. */
export const admits = ({ cidr }: GroupRule, vpc: Vpc): boolean => {
  const from = parsePrefix(cidr ?? '')
  return from !== undefined && blocksOf(vpc).some(({ block }) => contains(from, block))
}

/**
 * Does the tracer see the groups refuse every client? Asked are the subnets of the VPC and the members of groups that
 * rules name; a rule for others (peers, on-premises, prefix lists) may be meant for them.
 */
export function isShut(
  endpoint: Endpoint,
  vpc: Vpc,
  open: readonly GroupRule[],
  around: Around,
  reach: Reach,
): boolean {
  const own = blocksOf(vpc).map(({ block }) => block)
  const isInner = ({ cidr, group }: GroupRule) => {
    const from = parsePrefix(cidr ?? '')
    return group !== undefined || (from !== undefined && own.some((block) => contains(block, from)))
  }
  if (!open.every(isInner)) return false
  const members = open.flatMap(({ group }) => (group === undefined ? [] : [group]))
  const subnets = ofKind(around.children(vpc.id), 'subnet').filter(
    (one) => read(one, 'cidrBlock') !== undefined,
  )
  const near = new Set(read(endpoint, 'subnets') ?? [])
  const starts = [
    ...subnets.filter(({ id }) => near.has(id)),
    ...subnets.filter(({ id }) => !near.has(id)),
  ].map(({ id }) => id)
  // Without a rule for HTTPS all are refused alike.
  const asked = open.length === 0 ? starts.slice(0, 1) : [...starts, ...members]
  return starts.length > 0 && asked.length <= MOST && asked.every((id) => isRefused(id, endpoint, reach))
}

/** What runs in the VPC, where all of it is refused: nothing of it is a member of the default group, say. */
export function refusedIn(vpc: Vpc, endpoint: Endpoint, around: Around, reach: Reach): readonly Element[] {
  const runners = new Set<Element>()
  for (const runner of eachRunnerOf(vpc, around)) {
    if (runners.size === MOST || !isRefused(runner.id, endpoint, reach)) return []
    runners.add(runner)
  }
  return [...runners]
}

/** Does the tracer see a group of the endpoint refuse it? */
function isRefused(id: string, endpoint: Endpoint, reach: Reach): boolean {
  const { verdict, blockers } = reach({
    from: { element: id },
    to: { element: endpoint.id },
    ...HTTPS,
    family: 4,
  })
  return verdict === 'NOT_REACHABLE' && blockers.some(({ code, at }) => at === endpoint.id && SHUT.has(code))
}

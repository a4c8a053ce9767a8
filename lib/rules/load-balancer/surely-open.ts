import type { Id } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import type { Around } from '@/lib/elements/define'
import { reachesInto } from '@/lib/elements/load-balancer/reach-into'
import { read } from '@/lib/elements/read'
import type { Target } from '@/lib/elements/target-group/registered'
import { contains, parsePrefix } from '@/lib/net/prefix'
import { groupsOf } from '../security-group/groups-of'
import { rulesOf, tcpPorts } from '../security-group/traffic'

type Balancer = ElementOf<'application-load-balancer' | 'network-load-balancer'>

/**
 * Is a way so plainly open that the tracer need not be asked? Within one VPC, without lists of subnets, to a group that
 * admits the load balancer by name or by the block of the VPC.
 */
export function surelyOpen(balancer: Balancer, target: Target, port: number, around: Around): boolean {
  const element = target.at === 'interface' ? around.get(target.element) : undefined
  if (!isKind(element, 'instance') || element.props.networkInterfaces !== undefined) return false
  const vpc = ancestor(around, balancer, 'vpc')
  if (!isKind(vpc, 'vpc') || ancestor(around, element, 'vpc') !== vpc) return false
  const subnets = [
    around.get(element.parent),
    ...(reachesInto(balancer, around) ?? []).map(({ subnet }) => subnet),
  ]
  const isPlain = subnets.every((one) => isKind(one, 'subnet') && one.props.networkAcl === undefined)
  const lists = ofKind(around.children(vpc.id), 'network-acl')
  if (!isPlain || lists.some((list) => list.awsId !== undefined)) return false
  const own = groupsOf(balancer)
  const block = parsePrefix(read(vpc, 'cidrBlock') ?? '')
  const letsOut = own.length > 0 && own.every((id) => around.get(id)?.props.securityGroupEgress === undefined)
  return (
    letsOut &&
    groupsOf(element).some((id) =>
      admits(
        id,
        port,
        ({ group, cidr }) => {
          const peer = parsePrefix(cidr ?? '')
          return (group !== undefined && own.includes(group)) || (!!peer && !!block && contains(peer, block))
        },
        around,
      ),
    )
  )
}

/** Does a group admit everybody on a port over IPv4? */
export const admitsAll = (id: Id, port: number, around: Around): boolean =>
  admits(id, port, ({ cidr }) => cidr === '0.0.0.0/0', around)

function admits(
  id: Id,
  port: number,
  fits: (peer: { readonly group?: string; readonly cidr?: string }) => boolean,
  around: Around,
): boolean {
  const group = around.get(id)
  const rules = isKind(group, 'security-group') ? (rulesOf(group, 'securityGroupIngress') ?? []) : []
  return rules.some((rule) => {
    const ports = tcpPorts(rule)
    return ports !== undefined && ports.from <= port && port <= ports.to && fits(rule)
  })
}

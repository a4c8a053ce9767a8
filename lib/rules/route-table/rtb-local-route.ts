import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { read, rowsOf, withoutRow } from '@/lib/elements/read'
import { parsePrefix, formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { routesOf, vpcOf } from '../routes'

const table = (target: string) =>
  make('route-table', 'spare', { in: 'net', routes: [{ destination: '10.0.0.0/16', target }] })
const firewall = make('instance', 'firewall', {
  in: 'public-a',
  imageId: 'ami-0123456789abcdef0',
  securityGroups: ['web'],
  sourceDestCheck: false,
})

export const rtbLocalRoute = defineRule({
  id: 'rtb-local-route',
  severity: 'info',
  title: 'The local route keeps the range of the VPC',
  why: 'Every table has it, and it cannot be removed. Only a NAT gateway, an interface or a Gateway Load Balancer endpoint can take the place of its target.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/subnet-route-tables.html',
  kind: 'route-table',
  *check(table, around) {
    const vpc = vpcOf(around, table)
    const primary = parsePrefix((vpc && read(vpc, 'cidrBlock')) ?? '')
    if (!vpc || !primary) return
    const own = formatPrefix(primary)
    for (const { at, destination, target } of routesOf(table, around) ?? []) {
      if (!destination || !target || formatPrefix(destination) !== own || mayReplace(target)) continue
      yield {
        field: `routes.${at}.target`,
        message: `${table.name} sends ${own}, the range of ${vpc.name}, to ${target.name}, but the local route has it and leads to the subnets. Remove this route.`,
        fix: () => ({
          label: `Remove the route ${own}`,
          patch: setProps(table, { routes: withoutRow(rowsOf(table, 'routes') ?? [], at) }),
        }),
      }
    }
  },
  examples: {
    good: [
      { says: 'Traffic of the VPC passes a firewall.', design: () => classic(firewall, table('firewall')) },
    ],
    bad: [
      { says: 'The range of the VPC is sent to the internet gateway.', design: () => classic(table('door')) },
    ],
  },
})

/** Whose interface the local route may lead to; what nobody knows may be one. */
function mayReplace(target: Element): boolean {
  if (!isKind(target, 'vpc-endpoint'))
    return ['nat-gateway', 'instance', 'network-interface', 'other'].includes(target.kind)
  const type = read(target as ElementOf<'vpc-endpoint'>, 'vpcEndpointType')
  return type === 'GatewayLoadBalancer' || type === undefined
}

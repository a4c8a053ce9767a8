import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import type { Spanning } from '@/lib/elements/load-balancer/reach-into'
import { reachesInto, withSubnetAt } from '@/lib/elements/load-balancer/reach-into'
import { read } from '@/lib/elements/read'
import { zoneOf } from '@/lib/elements/subnet/standing'
import type { Trace } from '@/lib/trace/answer'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { leadsToInternet, routesFor } from '../routes'
import { edgeBalancer, edgeService, oldBalancer, oldShop, webBalancer, webShop } from './balanced-example'

export const elbInternetFacingPublicSubnet = defineRule({
  id: 'elb-internet-facing-public-subnet',
  severity: 'error',
  title: 'An internet-facing load balancer stands in public subnets',
  why: 'Its nodes have public addresses, which work only where the subnet has a route to an internet gateway.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html',
  kind: ['application-load-balancer', 'network-load-balancer', 'classic-load-balancer'],
  *check(balancer, around, reach) {
    if (read(balancer as ElementOf<'network-load-balancer'>, 'scheme') !== 'internet-facing') return
    const type = read(balancer as ElementOf<'application-load-balancer'>, 'ipAddressType')
    if (type === 'dualstack-without-public-ipv4') return
    for (const { subnet, field, at } of reachesInto(balancer, around) ?? []) {
      // Plain enough to need no tracer.
      if (!subnet || leadsToInternet(routesFor(subnet, around))) continue
      const out = reach({
        from: { element: subnet.id },
        to: { internet: true },
        protocols: [[6, 6]],
        ports: [[443, 443]],
        family: 4,
      })
      if (hasDoor(out) !== false) continue
      yield {
        field,
        message: `${balancer.name} faces the internet, but ${subnet.name} has no route to an internet gateway, so clients do not reach its node there. Choose public subnets, or make it internal.`,
        fix: () =>
          swapped(balancer, subnet, at, around) ?? {
            label: `Make ${balancer.name} internal`,
            patch: setProps(balancer, { scheme: 'internal', ...withoutPublic(balancer) }),
          },
      }
    }
  },
  examples: {
    good: [{ says: 'Both subnets lead to the internet gateway.', design: () => webShop() }],
    bad: [
      {
        says: 'It stands behind NAT gateways.',
        design: () => webShop(webBalancer({ subnets: ['private-a', 'private-b'] })),
      },
      {
        says: 'One subnet of a Network Load Balancer is private.',
        design: () =>
          edgeService(
            edgeBalancer({
              scheme: 'internet-facing',
              subnetMappings: [{ subnet: 'public-a' }, { subnet: 'private-b' }],
            }),
          ),
      },
      {
        says: 'A Classic Load Balancer in private subnets.',
        design: () => oldShop(oldBalancer({ subnets: ['private-a', 'private-b'] })),
      },
    ],
  },
})

/**
 * Does a subnet lead to an internet gateway? What has no public address is stopped at that gateway; whoever gets out all the
 * same went through NAT. Fails: undefined when nobody knows.
 */
function hasDoor({ verdict, blockers, codes }: Trace): boolean | undefined {
  if (blockers.some(({ code }) => code === 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS')) return true
  if (verdict === 'UNKNOWN' || blockers.some(({ unknown }) => unknown)) return undefined
  if (verdict === 'NOT_REACHABLE')
    return blockers.some(({ code }) => code === 'NO_ROUTE_TO_DESTINATION') ? false : undefined
  return codes.includes('NGW_SOURCE_ADDRESS_REASSIGN') ? false : undefined
}

/** The public subnet of the same zone instead, where the load balancer has none there yet. */
function swapped(
  balancer: Spanning,
  subnet: ElementOf<'subnet'>,
  at: number,
  around: Around,
): Fix | undefined {
  const zone = zoneOf(subnet)
  const used = (reachesInto(balancer, around) ?? []).map((one) => one.subnet)
  const found = ofKind(around.children(subnet.parent), 'subnet').find(
    (one) =>
      zone !== undefined &&
      zoneOf(one) === zone &&
      !used.includes(one) &&
      leadsToInternet(routesFor(one, around)) === true,
  )
  return (
    found && {
      label: `Use ${found.name} instead of ${subnet.name}`,
      patch: withSubnetAt(balancer, at, found.id),
    }
  )
}

/** An internal one has no Elastic IPs. */
function withoutPublic(balancer: { readonly props: Readonly<Record<string, unknown>> }) {
  const rows = balancer.props.subnetMappings
  if (!Array.isArray(rows)) return {}
  return {
    subnetMappings: rows.map((row: Readonly<Record<string, unknown>>) =>
      Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'allocation')),
    ),
  }
}

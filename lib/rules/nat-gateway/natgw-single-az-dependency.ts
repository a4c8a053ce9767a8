import { isKind, ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read } from '@/lib/elements/read'
import { isDefault, routesOf, subnetsOf } from '../routes'

const far = (routeTable?: string) =>
  make('subnet', 'private-b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'eu-west-1b',
    ...(routeTable !== undefined && { routeTable }),
  })

export const natgwSingleAzDependency = defineRule({
  id: 'natgw-single-az-dependency',
  severity: 'warning',
  title: 'Each zone has a NAT gateway of its own',
  why: 'A NAT gateway lives in one zone. Subnets of other zones that use it lose the internet with that zone, and pay for crossing zones.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
  kind: 'nat-gateway',
  *check(nat, around) {
    const home = around.get(nat.parent)
    const zone = isKind(home, 'subnet') ? read(home, 'availabilityZone') : undefined
    if (zone === undefined) return
    const tables = ofKind(around.referrers(nat.id), 'route-table').filter((table) =>
      routesOf(table, around)?.some((route) => isDefault(route) && route.target === nat),
    )
    const elsewhere = tables
      .flatMap((table) => subnetsOf(table, around))
      .filter((subnet) => (read(subnet, 'availabilityZone') ?? zone) !== zone)
    const names = elsewhere.map((subnet) => subnet.name).join(', ')
    if (elsewhere.length === 0) return
    yield {
      message: `${nat.name} is in ${zone}, and ${names} in another zone ${elsewhere.length > 1 ? 'depend' : 'depends'} on it. Give that zone a NAT gateway of its own.`,
    }
  },
  examples: {
    good: [{ says: 'A subnet of another zone does without.', design: () => classic(far()) }],
    bad: [{ says: 'Subnets of two zones share one.', design: () => classic(far('inward')) }],
  },
})

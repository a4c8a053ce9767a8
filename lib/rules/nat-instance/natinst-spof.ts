import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { subnetsOf } from '../routes'
import { translated } from './nat-example'
import { tablesThrough } from './through'

const far = (routeTable?: string) =>
  make('subnet', 'private-b', {
    in: 'net',
    cidrBlock: '10.0.3.0/24',
    availabilityZone: 'eu-west-1b',
    ...(routeTable !== undefined && { routeTable }),
  })
const wide = make('security-group', 'translator', {
  in: 'net',
  groupDescription: 'NAT instance',
  securityGroupIngress: [{ ipProtocol: '-1', cidr: '10.0.0.0/16' }],
})

export const natinstSpof = defineRule({
  id: 'natinst-spof',
  severity: 'warning',
  title: 'Zones do not share one NAT instance',
  why: 'Nothing takes over when a NAT instance fails, unless a script of yours does; and its type bounds the bandwidth of all that use it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-comparison.html',
  kind: 'instance',
  *check(instance, around) {
    const home = around.get(instance.parent)
    const zone = isKind(home, 'subnet') ? read(home, 'availabilityZone') : undefined
    // What only passes packets on is no NAT instance.
    if (zone === undefined || read(instance, 'forwarding') === 'plain') return
    const elsewhere = tablesThrough(instance, around)
      .flatMap((table) => subnetsOf(table, around))
      .filter((subnet) => (read(subnet, 'availabilityZone') ?? zone) !== zone)
    if (elsewhere.length === 0) return
    const names = elsewhere.map((subnet) => subnet.name).join(', ')
    yield {
      message: `${instance.name} is one instance in ${zone}, and ${names} in another zone ${elsewhere.length > 1 ? 'have' : 'has'} no other way out. Give that zone one of its own, or use a NAT gateway, which does not depend on one machine.`,
    }
  },
  examples: {
    good: [{ says: 'Only subnets of its own zone use it.', design: () => translated({}, wide, far()) }],
    bad: [{ says: 'Two zones use it.', design: () => translated({}, wide, far('inward')) }],
  },
})

import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { giveAddress } from '@/lib/elements/elastic-ip/uses'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { hasOther } from '@/lib/elements/verbatim'
import { isOpen, read } from '@/lib/elements/read'
import { isDefault, routesFor } from '../routes'
import { between } from './between-example'
import { facesOf, tablesThrough } from './through'

const table = make('route-table', 'through', {
  in: 'net',
  routes: [{ destination: '0.0.0.0/0', target: 'router' }],
})
const router = (place: string, associatePublicIpAddress: boolean) =>
  make('instance', 'router', {
    in: place,
    imageId: 'ami-0123456789abcdef0',
    sourceDestCheck: false,
    associatePublicIpAddress,
  })

export const natinstPublicSubnet = defineRule({
  id: 'natinst-public-subnet',
  severity: 'warning',
  title: 'A NAT instance has a public address in a public subnet',
  why: 'A NAT instance sends to the internet what a default route brings to it; it needs a route to an internet gateway and a public address.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_NAT_Instance.html',
  kind: 'instance',
  *check(instance, around, reach) {
    const subnet = around.get(instance.parent)
    const [table] = tablesThrough(instance, around)
    if (!table || !isKind(subnet, 'subnet') || leadsOn(instance, subnet, around)) return
    const { verdict, blockers } = reach({
      from: { element: instance.id },
      to: { internet: true },
      protocols: [[6, 6]],
      ports: [[443, 443]],
      family: 4,
    })
    const [first] = blockers
    if (verdict !== 'NOT_REACHABLE' || !first) return
    if (first.code === 'NO_ROUTE_TO_DESTINATION' || first.code === 'X_ROUTING_LOOP')
      yield {
        message: `${instance.name} gets the default route of ${table.name}, but stands in ${subnet.name}, which has no route to an internet gateway. Move it into a public subnet.`,
      }
    if (first.code !== 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' || first.element !== instance.id) return
    // What passes packets on as they are leaves by the addresses of those who sent them.
    if (read(instance, 'forwarding') === 'plain') return
    // Whether it gets an address at launch must be known, and no other resource may give it one.
    const asked = read(instance, 'associatePublicIpAddress') ?? read(subnet, 'mapPublicIpOnLaunch')
    if (asked !== false || isOpen(instance.props.associatePublicIpAddress)) return
    if (instance.awsId !== undefined || hasOther(around, 'AWS::EC2::EIPAssociation')) return
    yield {
      field: 'associatePublicIpAddress',
      message: `${instance.name} gets the default route of ${table.name}, but has no public address. Give it an Elastic IP.`,
      fix: () => giveAddress(instance, around),
    }
  },
  examples: {
    good: [
      { says: 'It is public and has an address.', design: () => classic(router('public-a', true), table) },
      {
        says: 'An appliance may pass on to a NAT gateway.',
        design: () => classic(router('private-a', false), table),
      },
      {
        says: 'A firewall between VPCs passes on to a transit gateway.',
        design: () => between(),
      },
    ],
    bad: [
      { says: 'It has no public address.', design: () => classic(router('public-a', false), table) },
      {
        says: 'Its subnet leads nowhere.',
        design: () =>
          classic(
            make('subnet', 'cell', { in: 'net', cidrBlock: '10.0.2.0/24' }),
            router('cell', true),
            table,
          ),
      },
    ],
  },
})

/**
 * Does a subnet lead elsewhere than to the internet: to a transit gateway, a site, another appliance?
 * What translates needs a default route there; what only passes packets on needs any.
 */
function leadsOn(instance: ElementOf<'instance'>, subnet: ElementOf<'subnet'>, around: Around): boolean {
  const faces = facesOf(instance, around)
  const masks = read(instance, 'forwarding') === 'masquerade'
  const routes = routesFor(subnet, around) ?? []
  return routes.some((route) => {
    const inward = !route.target || faces.includes(route.target.id)
    return !inward && route.target?.kind !== 'internet-gateway' && (!masks || isDefault(route))
  })
}

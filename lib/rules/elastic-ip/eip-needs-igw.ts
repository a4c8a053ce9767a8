import { change, create } from '@/lib/design/patch'
import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import { createElement } from '@/lib/elements/create'
import type { Around } from '@/lib/elements/define'
import { usesOf } from '@/lib/elements/elastic-ip/uses'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { hasOther } from '@/lib/elements/verbatim'
import { exist } from '../exist'
import { leadsToInternet, routesFor, vpcOf } from '../routes'

const lab = [
  make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
  make('subnet', 'lab-a', { in: 'lab', cidrBlock: '10.1.0.0/24' }),
  make('instance', 'probe', { in: 'lab-a', imageId: 'ami-0123456789abcdef0' }),
  make('elastic-ip', 'second', { in: 'ireland', instance: 'probe' }),
]
const exit = make('internet-gateway', 'exit', { in: 'lab' })
const way = [
  make('route-table', 'way', { in: 'lab', routes: [{ destination: '0.0.0.0/0', target: 'exit' }] }),
  make('subnet', 'lab-a', { in: 'lab', cidrBlock: '10.1.0.0/24', routeTable: 'way' }),
]

export const eipNeedsIgw = defineRule({
  id: 'eip-needs-igw',
  severity: 'error',
  title: 'An Elastic IP is used where an internet gateway leads out',
  why: 'AWS refuses to associate an Elastic IP in a VPC without an internet gateway; without a route to one it is of no use.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
  kind: 'elastic-ip',
  *check(address, around, reach) {
    // A NAT gateway without a way out is told by natgw-in-public-subnet.
    const use = usesOf(address, around).find(
      ({ by }) => isKind(by, 'instance') || isKind(by, 'network-interface'),
    )
    const vpc = vpcOf(around, use?.by)
    if (!use || !vpc) return
    const { by, field } = use
    if (!around.children(vpc.id).some((child) => child.kind === 'internet-gateway')) {
      // In a Wavelength Zone the carrier gateway takes its place.
      if (exist(address) || hasOther(around, 'AWS::EC2::VPCGatewayAttachment', 'AWS::EC2::CarrierGateway'))
        return
      yield {
        field,
        message: `${address.name} is given to ${by.name}, but ${vpc.name} has no internet gateway. Attach one.`,
        fix: () => attach(vpc, around),
      }
      return
    }
    const subnet = around.get(by.parent)
    // One look at the table spares the question where it plainly leads out.
    if (!isKind(subnet, 'subnet') || leadsToInternet(routesFor(subnet, around)) === true) return
    const { verdict, codes, hops } = reach({
      from: { element: subnet.id },
      to: { internet: true },
      protocols: [[6, 6]],
      ports: [[443, 443]],
      family: 4,
    })
    const lost = verdict === 'NOT_REACHABLE' && codes[0] === 'NO_ROUTE_TO_DESTINATION'
    const translator = hops.find(({ element }) => around.get(element)?.kind === 'nat-gateway')?.element
    const hidden = verdict.startsWith('REACHABLE') && translator !== undefined
    if (!lost && !hidden) return
    yield {
      field,
      message: hidden
        ? `${address.name} is given to ${by.name} in ${subnet.name}, but what leaves there goes through ${around.get(translator)?.name}, and no answer comes from ${address.name}. Move ${by.name} into a public subnet, or take the address away.`
        : `${address.name} is given to ${by.name}, but no route leads from there to an internet gateway, so nobody reaches it. Add a default route, or take the address away.`,
    }
  },
  examples: {
    good: [
      {
        says: 'The VPC has an internet gateway, and a route leads to it.',
        design: () => classic(...lab, exit, ...way),
      },
    ],
    bad: [
      { says: 'The VPC has no internet gateway.', design: () => classic(...lab) },
      { says: 'No route leads to the internet gateway.', design: () => classic(...lab, exit) },
      {
        says: 'What leaves the private subnet passes the NAT gateway.',
        design: () => classic(make('elastic-ip', 'second', { in: 'ireland', instance: 'server' })),
      },
    ],
  },
})

/** An internet gateway that lies loose beside the VPC, or a new one. */
function attach(vpc: Element, around: Around): Fix {
  const loose = around.children(vpc.parent).find((one) => one.kind === 'internet-gateway')
  return loose
    ? {
        label: `Attach ${loose.name} to ${vpc.name}`,
        patch: change(loose, { parent: vpc.id, box: undefined }),
      }
    : {
        label: `Attach an internet gateway to ${vpc.name}`,
        patch: create(createElement(around, 'internet-gateway', vpc)),
      }
}

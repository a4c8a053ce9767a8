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
import { exist } from '../quota'
import { vpcOf } from '../routes'

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
      if (exist(address) || hasOther(around, 'AWS::EC2::VPCGatewayAttachment')) return
      yield {
        field,
        message: `${address.name} is given to ${by.name}, but ${vpc.name} has no internet gateway. Attach one.`,
        fix: () => attach(vpc, around),
      }
      return
    }
    const { verdict, codes } = reach({ from: { element: by.id }, to: { internet: true }, family: 4 })
    if (verdict !== 'NOT_REACHABLE' || codes[0] !== 'NO_ROUTE_TO_DESTINATION') return
    yield {
      field,
      message: `${address.name} is given to ${by.name}, but no route leads from there to an internet gateway, so nobody reaches it. Add a default route, or take the address away.`,
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

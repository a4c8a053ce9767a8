import type { Element, Id } from '@/lib/design/element'
import { create, setProps } from '@/lib/design/patch'
import type { End } from '@/lib/net/end'
import type { Packet } from '@/lib/net/packet'
import { createElement } from '../create'
import type { Around } from '../define'
import type { Mend } from '../facts'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { read } from '../read'
import { blocksOf as blocksOfVpc } from '../vpc/blocks'
import type { AwsService } from './service-name'
import { hostOf, listOf, serviceOfHost } from './service-name'
import { formatPrefix } from '@/lib/net/prefix'

type Vpc = ElementOf<'vpc'>

/** Private ways to a service of AWS for what a route table leads nowhere: an endpoint that is there, or a new one. */
export function* endpointMends(
  table: ElementOf<'route-table'>,
  vpc: Vpc,
  { to, from }: Packet,
  around: Around,
): Iterable<Mend> {
  const service = serviceOf(to)
  if (!service) return
  const name = `com.amazonaws.${service.region}.${service.service}`
  const own = ofKind(around.children(vpc.id), 'vpc-endpoint').filter(
    (one) => read(one, 'serviceName') === name,
  )
  const subnet = from?.fact === 'interface' ? from.segment : undefined
  if (listOf(service) !== undefined) yield* gatewayMends(table, vpc, name, own, around)
  else yield* interfaceMends(vpc, name, own, subnet === undefined ? [] : [subnet], around)
}

function serviceOf(to: End | undefined): AwsService | undefined {
  if (to?.fact !== 'service' || to.region === undefined || to.name === undefined) return undefined
  const service = serviceOfHost(to.name, to.region)
  return service && to.name.endsWith(hostOf(service)) ? service : undefined
}

/** A gateway endpoint of a VPC for one of its tables: the one that is there, or a new one. */
function* gatewayMends(
  table: ElementOf<'route-table'>,
  vpc: Vpc,
  serviceName: string,
  own: readonly ElementOf<'vpc-endpoint'>[],
  around: Around,
): Iterable<Mend> {
  const there = own.find((one) => read(one, 'vpcEndpointType') === 'Gateway')
  const routeTables = [...((there && read(there, 'routeTables')) ?? []), table.id]
  if (there)
    yield { label: `Reach ${there.name} from ${table.name}`, patch: setProps(there, { routeTables }) }
  else {
    const made = createElement(around, 'vpc-endpoint', vpc)
    const props = { vpcEndpointType: 'Gateway', serviceName, routeTables }
    yield {
      label: `Add a gateway endpoint for ${shortOf(serviceName)} to ${vpc.name}`,
      patch: create({ ...made, props }),
    }
  }
}

/** An interface endpoint of a VPC: the one that is there under the name of its service, or a new one in some subnets. */
export function* interfaceMends(
  vpc: Vpc,
  serviceName: string,
  own: readonly ElementOf<'vpc-endpoint'>[],
  subnets: readonly Id[],
  around: Around,
): Iterable<Mend> {
  const mute = own.find((one) => read(one, 'privateDnsEnabled') !== true)
  const dns = { enableDnsSupport: true, enableDnsHostnames: true }
  const answers = read(vpc, 'enableDnsHostnames') === true && read(vpc, 'enableDnsSupport') !== false
  const named = answers ? {} : setProps(vpc, dns)
  if (mute)
    yield {
      label: `Turn private DNS of ${mute.name} on`,
      patch: { ...named, ...setProps(mute, { privateDnsEnabled: true }) },
    }
  if (own.length > 0 || subnets.length === 0) return
  const group = groupFor(vpc, around)
  const made = createElement(around, 'vpc-endpoint', vpc)
  const props = {
    vpcEndpointType: 'Interface',
    serviceName,
    subnets,
    securityGroups: [group.id],
    privateDnsEnabled: true,
  }
  yield {
    label: `Add an interface endpoint for ${shortOf(serviceName)} to ${vpc.name}`,
    patch: { ...named, ...create(group, { ...made, props }) },
  }
}

const shortOf = (serviceName: string) => serviceName.split('.').slice(3).join('.')

/** A new group that admits HTTPS from the VPC. */
export function groupFor(vpc: Vpc, around: Around): Element {
  const made = createElement(around, 'security-group', vpc)
  const rows = blocksOfVpc(vpc)
    .filter(({ block }) => block.family === 4)
    .map(({ block }) => ({ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: formatPrefix(block) }))
  return {
    ...made,
    props: { groupDescription: 'HTTPS from the VPC to endpoints', securityGroupIngress: rows },
  }
}

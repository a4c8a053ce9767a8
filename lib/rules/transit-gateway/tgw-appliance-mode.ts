import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { leadsToInternet, routesFor } from '../routes'
import { link, onHub, spoke } from './hub-example'

/** VPC inspection with a firewall in each of two zones, each behind the edge subnet of its zone. */
const inspection = (more: object) =>
  onHub(
    spoke('inspection', 3, { destination: '10.0.0.0/8', target: 'hub' }),
    make('security-group', 'firewalls', {
      in: 'inspection',
      groupDescription: 'Firewalls',
      securityGroupIngress: [{ ipProtocol: '-1', cidr: '10.0.0.0/8' }],
    }),
    ['a', 'b'].flatMap((zone, at) => [
      make('subnet', `firewall-${zone}`, {
        in: 'inspection',
        cidrBlock: `10.3.${10 + at}.0/24`,
        availabilityZone: `eu-west-1${zone}`,
        routeTable: 'inspection-routes',
      }),
      make('instance', `appliance-${zone}`, {
        in: `firewall-${zone}`,
        imageId: 'ami-0123456789abcdef0',
        securityGroups: ['firewalls'],
        sourceDestCheck: false,
      }),
      make('route-table', `edge-routes-${zone}`, {
        in: 'inspection',
        routes: [{ destination: '10.0.0.0/8', target: `appliance-${zone}` }],
      }),
      make('subnet', `edge-${zone}`, {
        in: 'inspection',
        cidrBlock: `10.3.255.${32 + 16 * at}/28`,
        availabilityZone: `eu-west-1${zone}`,
        routeTable: `edge-routes-${zone}`,
      }),
    ]),
    link('inspection', ['edge-a', 'edge-b'], more),
  )

export const tgwApplianceMode = defineRule({
  id: 'tgw-appliance-mode',
  severity: 'warning',
  title: 'The attachment of an inspection VPC is in appliance mode',
  why: 'Without appliance mode requests and answers may come in by different zones, and a stateful firewall that saw only one of them drops the other.',
  source: 'https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html',
  kind: 'transit-gateway-attachment',
  *check(attachment, around) {
    if (read(attachment, 'applianceModeSupport') !== 'disable') return
    const ids = read(attachment, 'subnets') ?? []
    if (ids.length < 2) return
    const behind = ids.map((id) =>
      appliancesBehind(typeof id === 'string' ? around.get(id) : undefined, around),
    )
    const distinct = [...new Set(behind.flat())]
    // One firewall for all zones sees both directions anyway.
    if (distinct.length < 2 || behind.filter((one) => one.length > 0).length < 2) return
    const names = distinct.map(({ name }) => name).join(' and ')
    yield {
      field: 'applianceModeSupport',
      message: `${attachment.name} leads to ${names} in several zones without appliance mode, so answers may reach another one than the request. Enable appliance mode.`,
      fix: () => ({
        label: 'Enable appliance mode',
        patch: setProps(attachment, { applianceModeSupport: 'enable' }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'Appliance mode keeps both directions in one zone.',
        design: () => inspection({ applianceModeSupport: 'enable' }),
      },
    ],
    bad: [{ says: 'A firewall in each of two zones.', design: () => inspection({}) }],
  },
})

/** What a subnet of an attachment hands traffic to that is inspected: appliances, by themselves or behind an endpoint. */
function appliancesBehind(subnet: Element | undefined, around: Around): readonly Element[] {
  const routes = isKind(subnet, 'subnet') ? routesFor(subnet, around) : undefined
  return (routes ?? []).flatMap(({ target }) => (target && inspects(target, around) ? [target] : []))
}

/** An instance with a way to the internet translates addresses, so that answers come back to it anyway. */
function inspects(target: Element, around: Around): boolean {
  if (isKind(target, 'vpc-endpoint')) return read(target, 'vpcEndpointType') === 'GatewayLoadBalancer'
  if (target.kind !== 'instance' && target.kind !== 'network-interface') return false
  const home = around.get(target.parent)
  return isKind(home, 'subnet') && leadsToInternet(routesFor(home, around)) === false
}

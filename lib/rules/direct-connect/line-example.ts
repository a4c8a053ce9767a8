import type { Design, Element } from '@/lib/design/element'
import { designOf, make } from '../example'

/** A connection of 10 Gbps at a location. */
export const line = (id: string, more: object = {}): Element =>
  make('direct-connect-connection', id, {
    in: 'ireland',
    location: id === 'line-a' ? 'EqDB1' : 'EqLD5',
    bandwidth: '10Gbps',
    ...more,
  })

/** What interfaces of the examples have in common. */
export const session = (connection: string, vlan: number) => ({
  in: 'ireland',
  connection,
  vlan,
  bgpPeers: [{ addressFamily: 'ipv4' as const, asn: '65010' }],
})

/** A private virtual interface over line-a or line-b, to a gateway. */
export const lane = (id: string, gateway: string, more: object = {}): Element =>
  make('private-virtual-interface', id, {
    ...session(id === 'lane-a' ? 'line-a' : 'line-b', id === 'lane-a' ? 101 : 102),
    gateway,
    ...more,
  })

/** Office 192.168.0.0/16 with the router edge at the end of some lines. */
export const office = (...links: readonly string[]): readonly Element[] => [
  make('on-premises-site', 'office', { ranges: ['192.168.0.0/16'], asn: 65010 }),
  make('on-premises-router', 'edge', { in: 'office', links, asn: 65010, firewall: 'open' }),
]

/** VPC net 10.0.0.0/16 with subnet private-a, table inward, and vgw, which propagates to it. */
export const network: readonly Element[] = [
  make('region', 'ireland', { code: 'eu-west-1' }),
  make('vpc', 'net', {
    in: 'ireland',
    cidrBlock: '10.0.0.0/16',
    enableDnsSupport: true,
    enableDnsHostnames: true,
  }),
  make('route-table', 'inward', { in: 'net' }),
  make('subnet', 'private-a', {
    in: 'net',
    cidrBlock: '10.0.1.0/24',
    availabilityZone: 'eu-west-1a',
    routeTable: 'inward',
  }),
  make('vpn-gateway', 'vgw', { in: 'net', routePropagations: [{ routeTables: ['inward'] }] }),
]

/** The office on net by two lines at two locations. Elements given replace those of the same id, or are added. */
export const onLines = (...more: readonly Element[]): Design =>
  designOf(
    ...network,
    line('line-a'),
    line('line-b'),
    lane('lane-a', 'vgw'),
    lane('lane-b', 'vgw'),
    ...office('line-a', 'line-b'),
    ...more,
  )

/** A public virtual interface over line-a that announces some ranges. */
export const outer = (routeFilterPrefixes?: readonly string[], vlan = 201): Element =>
  make('public-virtual-interface', 'outer', {
    ...session('line-a', vlan),
    ...(routeFilterPrefixes && { routeFilterPrefixes: [...routeFilterPrefixes] }),
  })

import type { Design, Element } from '@/lib/design/element'
import { lane, line, network, office, session } from '../direct-connect/line-example'
import { designOf, make } from '../example'

export const dxgw = (amazonSideAsn?: string): Element =>
  make('direct-connect-gateway', 'dxgw', {
    in: 'ireland',
    ...(amazonSideAsn !== undefined && { amazonSideAsn }),
  })

/** An association of dxgw. */
export const joined = (id: string, gateway: string, more: object = {}): Element =>
  make('direct-connect-association', id, {
    in: 'ireland',
    directConnectGateway: 'dxgw',
    gateway,
    ...more,
  })

const LINES = [line('line-a'), line('line-b'), ...office('line-a', 'line-b')]

/** The office on net by two lines, through dxgw and vgw. Elements given replace those of the same id, or are added. */
export const onGateway = (...more: readonly Element[]): Design =>
  designOf(
    ...network,
    ...LINES,
    dxgw(),
    joined('to-net', 'vgw', { allowedPrefixes: ['10.0.0.0/16'] }),
    lane('lane-a', 'dxgw'),
    lane('lane-b', 'dxgw'),
    ...more,
  )

/** Two transit interfaces of the office to dxgw. */
export const transitLanes = (['line-a', 'line-b'] as const).map((connection, at) =>
  make('transit-virtual-interface', `transit-${at + 1}`, {
    ...session(connection, 301),
    directConnectGateway: 'dxgw',
  }),
)

/** VPC lab 10.1.0.0/16 with lab-vgw, beside net. */
export const lab = (cidrBlock = '10.1.0.0/16'): readonly Element[] => [
  make('vpc', 'lab', { in: 'ireland', cidrBlock, enableDnsSupport: true, enableDnsHostnames: true }),
  make('route-table', 'lab-inward', { in: 'lab' }),
  make('subnet', 'lab-a', {
    in: 'lab',
    cidrBlock: cidrBlock.replace('/16', '/24'),
    availabilityZone: 'eu-west-1a',
    routeTable: 'lab-inward',
  }),
  make('vpn-gateway', 'lab-vgw', { in: 'lab', routePropagations: [{ routeTables: ['lab-inward'] }] }),
]

/** The office on net by two lines, through dxgw and the transit gateway hub. */
export const onTransit = (...more: readonly Element[]): Design =>
  designOf(
    ...network.filter(({ id }) => id !== 'vgw'),
    make('route-table', 'inward', {
      in: 'net',
      routes: [{ destination: '192.168.0.0/16', target: 'hub' }],
    }),
    make('subnet', 'edge-a', { in: 'net', cidrBlock: '10.0.255.0/28', availabilityZone: 'eu-west-1a' }),
    make('transit-gateway', 'hub', { in: 'ireland', amazonSideAsn: 64601 }),
    make('transit-gateway-attachment', 'net-link', {
      in: 'net',
      transitGateway: 'hub',
      subnets: ['edge-a'],
    }),
    ...LINES,
    dxgw('64600'),
    joined('to-hub', 'hub', { allowedPrefixes: ['10.0.0.0/16'] }),
    ...transitLanes,
    ...more,
  )

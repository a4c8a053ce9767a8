import type { Design, Element } from '@/lib/design/element'
import { classic, make } from '../example'

const OFFICE: readonly Element[] = [
  make('vpn-gateway', 'vgw', { in: 'net', routePropagations: [{ routeTables: ['inward'] }] }),
  make('customer-gateway', 'router', { in: 'ireland', ipAddress: '203.0.113.1', bgpAsn: 65010 }),
  make('vpn-connection', 'to-office', { in: 'ireland', customerGateway: 'router', gateway: 'vgw' }),
  make('on-premises-site', 'office', { ranges: ['192.168.0.0/16'], asn: 65010 }),
  make('on-premises-router', 'edge', {
    in: 'office',
    links: ['router'],
    publicAddress: '203.0.113.1',
    firewall: 'open',
  }),
]

/**
 * The classic VPC with a VPN to-office from vgw to site office (192.168.0.0/16): router is the customer gateway, edge the
 * device. Elements given replace or add.
 */
export const withOffice = (...elements: readonly Element[]): Design => classic(...OFFICE, ...elements)

/** The same connection at a transit gateway hub, to which the classic VPC is attached. */
export const withHub = (...elements: readonly Element[]): Design =>
  classic(
    ...OFFICE.filter(({ kind }) => kind !== 'vpn-gateway'),
    make('transit-gateway', 'hub', { in: 'ireland' }),
    make('transit-gateway-attachment', 'to-hub', {
      in: 'net',
      transitGateway: 'hub',
      subnets: ['private-a'],
    }),
    make('route-table', 'inward', {
      in: 'net',
      routes: [
        { destination: '0.0.0.0/0', target: 'nat' },
        { destination: '192.168.0.0/16', target: 'hub' },
      ],
    }),
    make('vpn-connection', 'to-office', { in: 'ireland', customerGateway: 'router', gateway: 'hub' }),
    ...elements,
  )

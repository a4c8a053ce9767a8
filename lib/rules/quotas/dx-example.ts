import type { Element } from '@/lib/design/element'
import { make } from '../example'

const SESSION = {
  addressFamily: 'ipv4',
  asn: '65010',
  amazonAddress: '169.254.100.1/30',
  customerAddress: '169.254.100.2/30',
} as const

/** For an example: a dedicated connection, and its gateway. */
export const line: readonly Element[] = [
  make('region', 'here', { code: 'eu-west-1' }),
  make('direct-connect-connection', 'line', { in: 'here', location: 'EqDC2', bandwidth: '10Gbps' }),
  make('direct-connect-gateway', 'hub', { amazonSideAsn: '64512' }),
]

/** For an example: a transit virtual interface of the line, with a VLAN of its own. */
export const transitInterface = (at: number, connection = 'line'): Element =>
  make('transit-virtual-interface', `transit-${at}`, {
    in: 'here',
    connection,
    directConnectGateway: 'hub',
    vlan: 100 + at,
    bgpPeers: [SESSION],
  })

/** For an example: a private virtual interface of the line to the gateway, with a VLAN of its own. */
export const privateInterface = (at: number): Element =>
  make('private-virtual-interface', `private-${at}`, {
    in: 'here',
    connection: 'line',
    gateway: 'hub',
    vlan: 100 + at,
    bgpPeers: [SESSION],
  })

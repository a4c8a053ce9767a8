import type { Element } from '@/lib/design/element'
import type { Builder } from '../legal'

/** For tests: the connection, VLAN and sessions of an interface; undefined where there is no connection. */
export function legalInterface({ all, chance, pick }: Builder, vlan: number) {
  const lines: readonly Element[] = [...all('direct-connect-connection'), ...all('direct-connect-lag')]
  if (lines.length === 0) return undefined
  return {
    connection: pick(lines).id,
    vlan,
    bgpPeers: [
      {
        addressFamily: 'ipv4',
        asn: pick(['65000', '4200000001']),
        ...(chance(2) && { amazonAddress: '169.254.100.1/30', customerAddress: '169.254.100.2/30' }),
      },
      ...(chance(3) ? [{ addressFamily: 'ipv6', asn: '65000' }] : []),
    ],
  }
}

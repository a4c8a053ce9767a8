import type { Element } from '@/lib/design/element'
import { make } from '../example'

type Router = Parameters<typeof make<'on-premises-router'>>[2]

/** For an example: a VPN of the classic VPC to a site, whose router announces what is given. */
export const siteBehind = (gateway: string, router: Router): readonly Element[] => [
  make('on-premises-site', 'site', { ranges: ['192.168.0.0/16'] }),
  make('on-premises-router', 'router', { in: 'site', links: ['customer'], asn: 65010, ...router }),
  make('customer-gateway', 'customer', { in: 'ireland', ipAddress: '198.51.100.1', bgpAsn: 65010 }),
  make('vpn-connection', 'tunnels', { in: 'ireland', customerGateway: 'customer', gateway }),
]

import type { Legal } from '../legal'
import { inside } from '../legal'

/** A connection of a router and a virtual private gateway, with BGP or static routes. */
export const legal: Legal = ({ add, all, chance }) => {
  const [vpc] = all('vpc')
  if (!vpc) return
  const place = inside(all('region')[0])
  const router =
    all('customer-gateway')[0] ?? add('customer-gateway', { ...place, props: { ipAddress: '203.0.113.8' } })
  const gateway = all('vpn-gateway')[0] ?? add('vpn-gateway', { ...inside(vpc), props: {} })
  const fixed = chance(2)
  add('vpn-connection', {
    ...place,
    props: {
      customerGateway: router.id,
      gateway: gateway.id,
      ...(fixed && {
        staticRoutesOnly: true,
        staticRoutes: [{ destinationCidrBlock: '192.168.0.0/16' }, { destinationCidrBlock: '172.16.0.0/16' }],
      }),
      ...(chance(2) && {
        tunnels: [
          {
            tunnelInsideCidr: '169.254.10.0/30',
            preSharedKey: '{{resolve:secretsmanager:vpn:SecretString:one}}',
            ...(chance(2) && { startupAction: 'start' }),
          },
          { tunnelInsideCidr: '169.254.11.0/30' },
        ],
      }),
    },
  })
}

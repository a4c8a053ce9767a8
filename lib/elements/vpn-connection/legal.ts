import type { Legal } from '../legal'

/** A connection of a router and a virtual private gateway, with BGP or static routes. */
export const legal: Legal = ({ add, all, chance }) => {
  const [router] = all('customer-gateway')
  const [gateway] = all('vpn-gateway')
  if (!router || !gateway) return
  const fixed = chance(2)
  add('vpn-connection', {
    ...(router.parent !== undefined && { parent: router.parent }),
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

import type { Legal } from '../legal'
import { inside } from '../legal'

/** Gateways with switches and a share. Those with tables of their own keep the defaults off, as AWS demands. */
export const legal: Legal = ({ add, all, chance, description, pick, upTo }) => {
  const [region] = all('region')
  const own = chance(2)
  add('transit-gateway', {
    ...inside(region),
    props: {
      ...(chance(2) && { description: description() }),
      ...(chance(2) && { amazonSideAsn: pick([64512 + upTo(1000), 4200000000 + upTo(1000)]) }),
      ...(own && { defaultRouteTableAssociation: 'disable', defaultRouteTablePropagation: 'disable' }),
      ...(chance(3) && { autoAcceptSharedAttachments: pick(['enable', 'disable']) }),
      ...(chance(3) && { dnsSupport: pick(['enable', 'disable']) }),
      ...(chance(3) && { vpnEcmpSupport: 'disable' }),
      ...(chance(3) && { securityGroupReferencingSupport: 'enable' }),
      ...(chance(4) && { transitGatewayCidrBlocks: ['10.255.0.0/24'] }),
      ...(chance(3) && {
        shares: [
          {
            name: `share-${upTo(99)}`,
            principals: ['210987654321'],
            ...(chance(2) && { allowExternalPrincipals: chance(2) }),
          },
        ],
      }),
    },
  })
}

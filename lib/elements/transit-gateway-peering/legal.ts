import type { Legal } from '../legal'
import { inside } from '../legal'

/** A peering with a gateway of another account, known by its id alone. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [gateway] = all('transit-gateway')
  if (!gateway) return
  add('transit-gateway-peering', {
    ...inside(all('region')[0]),
    props: {
      transitGateway: gateway.id,
      peerTransitGateway: { expression: { 'Fn::Sub': 'tgw-0123456789abcdef0' } },
      peerAccountId: chance(2) ? '210987654321' : { expression: { Ref: 'AWS::AccountId' } },
      peerRegion: pick(['eu-central-1', 'us-west-2']),
    },
  })
}

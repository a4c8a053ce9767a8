import { known } from '@/lib/design/element'
import type { Legal } from '../legal'
import { inside } from '../legal'

/** The VPC on the first gateway of its Region, with one subnet a zone. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [gateway] = all('transit-gateway')
  const [vpc] = all('vpc')
  const byZone = new Map(
    all('subnet').flatMap((subnet) => {
      const zone = known(subnet.props.availabilityZone)
      return typeof zone === 'string' ? [[zone, subnet.id] as const] : []
    }),
  )
  if (!gateway || !vpc || byZone.size === 0) return
  add('transit-gateway-attachment', {
    ...inside(vpc),
    props: {
      transitGateway: gateway.id,
      subnets: [...byZone.values()],
      ...(chance(3) && { applianceModeSupport: pick(['enable', 'disable']) }),
      ...(chance(3) && { dnsSupport: 'enable' }),
      ...(chance(4) && { securityGroupReferencingSupport: 'disable' }),
      ...(chance(3) && { resourceType: 'AWS::EC2::TransitGatewayAttachment' }),
    },
  })
}

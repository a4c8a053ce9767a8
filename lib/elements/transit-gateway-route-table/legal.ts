import type { Legal } from '../legal'
import { inside } from '../legal'

/** A table with associations, propagations and static routes of the attachments that are there. */
export const legal: Legal = ({ add, all, chance, some }) => {
  const [gateway] = all('transit-gateway')
  if (!gateway) return
  const attached = all('transit-gateway-attachment')
  const peered = all('transit-gateway-peering')
  // Where the gateway associates by itself, a second association is refused.
  const free = gateway.props.defaultRouteTableAssociation === 'disable' ? [...attached, ...peered] : []
  const associations = some(free).map(({ id }) => ({ attachment: id }))
  const propagations = some(attached).map(({ id }) => ({ attachment: id }))
  const routes = [
    ...some([...attached, ...peered]).map(({ id }, index) => ({
      destination: `10.${index}.0.0/16`,
      attachment: id,
      ...(chance(3) && { blackhole: false }),
    })),
    ...(chance(3) ? [{ destination: '192.168.0.0/16', blackhole: true }] : []),
  ]
  add('transit-gateway-route-table', {
    ...inside(all('region')[0]),
    props: {
      transitGateway: gateway.id,
      ...(associations.length > 0 && { associations }),
      ...(propagations.length > 0 && { propagations }),
      ...(routes.length > 0 && { routes }),
      ...(chance(6) && { defaultAssociation: true }),
    },
  })
}

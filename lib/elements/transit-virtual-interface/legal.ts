import type { Legal } from '../legal'
import { inside } from '../legal'
import { legalInterface } from '../private-virtual-interface/legal-interface'

/** An interface to the Direct Connect gateway that is there. */
export const legal: Legal = (builder) => {
  const { add, all, chance, pick } = builder
  const common = legalInterface(builder, 301)
  const [gateway] = all('direct-connect-gateway')
  // A Direct Connect gateway takes one sort of interfaces, that of its gateways.
  const [joined] = all('direct-connect-association')
  const suits = all('transit-gateway').some(({ id }) => id === joined?.props.gateway)
  if (!common || !gateway || !suits) return
  add('transit-virtual-interface', {
    ...inside(all('region')[0]),
    name: pick(['transit one', 'dx-transit']),
    props: {
      ...common,
      directConnectGateway: gateway.id,
      ...(chance(2) && { mtu: pick([1500, 8500]) }),
      ...(chance(3) && { enableSiteLink: chance(2) }),
    },
  })
}

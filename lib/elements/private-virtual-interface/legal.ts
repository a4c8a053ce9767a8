import type { Legal } from '../legal'
import { inside } from '../legal'
import { legalInterface } from './legal-interface'

/** An interface over the first line there is, to either sort of gateway. */
export const legal: Legal = (builder) => {
  const { add, all, chance, pick } = builder
  const common = legalInterface(builder, 101)
  const [vpc] = all('vpc')
  // A Direct Connect gateway takes one sort of interfaces, that of its gateways.
  const [joined] = all('direct-connect-association')
  const suits = !all('transit-gateway').some(({ id }) => id === joined?.props.gateway)
  const gateways = [
    ...(suits ? all('direct-connect-gateway') : []),
    ...all('vpn-gateway').filter(({ parent }) => parent === vpc?.id),
  ]
  if (!common || gateways.length === 0) return
  const gateway = pick(gateways)
  add('private-virtual-interface', {
    ...inside(all('region')[0]),
    name: pick(['private one', 'dx-private']),
    props: {
      ...common,
      gateway: gateway.id,
      ...(chance(2) && { mtu: pick([1500, 8500]) }),
      ...(gateway.kind === 'direct-connect-gateway' && chance(3) && { enableSiteLink: chance(2) }),
    },
  })
}

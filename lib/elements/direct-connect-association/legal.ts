import type { Legal } from '../legal'
import { inside } from '../legal'

/** The Direct Connect gateway with a transit gateway, which needs prefixes, or with the gateway of a VPC. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [from] = all('direct-connect-gateway')
  const [vpc] = all('vpc')
  const gateways = [
    ...all('transit-gateway'),
    ...all('vpn-gateway').filter(({ parent }) => parent === vpc?.id),
  ]
  // It has one sort of gateways, and each of them once.
  if (!from || gateways.length === 0 || all('direct-connect-association').length > 0) return
  const to = pick(gateways)
  add('direct-connect-association', {
    ...inside(all('region')[0]),
    props: {
      directConnectGateway: from.id,
      gateway: to.id,
      ...((to.kind === 'transit-gateway' || chance(2)) && {
        allowedPrefixes: ['10.0.0.0/8', '172.16.0.0/12'],
      }),
    },
  })
}

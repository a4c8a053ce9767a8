import type { Legal } from '../legal'
import { inside } from '../legal'

/** An address on an interface of its own. */
export const legal: Legal = ({ add, all, chance }) => {
  const [vpc] = all('vpc')
  const face = all('network-interface').find(({ props }) => props.privateIpAddresses === undefined)
  if (!vpc || !face || !all('internet-gateway').some(({ parent }) => parent === vpc.id)) return
  add('elastic-ip', {
    ...inside(vpc),
    props: {
      associations: [{ networkInterface: face.id }],
      ...(chance(3) && { publicIp: '203.0.113.19' }),
    },
  })
}

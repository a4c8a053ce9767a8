import type { Legal } from '../legal'
import { inside } from '../legal'

/** A regional gateway of the VPC, or a private one with further addresses. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [vpc] = all('vpc')
  const subnets = all('subnet')
  if (!vpc || subnets.length === 0) return
  if (all('internet-gateway').some(({ parent }) => parent === vpc.id) && chance(2))
    add('nat-gateway', {
      ...inside(vpc),
      props: { availabilityMode: 'regional', ...(chance(2) && { connectivityType: 'public' }) },
    })
  else
    add('nat-gateway', {
      ...inside(pick(subnets)),
      props: {
        connectivityType: 'private',
        ...(chance(2) && { secondaryPrivateIpAddressCount: 2 }),
        ...(chance(2) && { maxDrainDurationSeconds: 60 }),
      },
    })
}

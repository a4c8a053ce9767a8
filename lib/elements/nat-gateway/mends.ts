import { setProps } from '@/lib/design/patch'
import { giveAddress } from '../elastic-ip/uses'
import type { Behaviour } from '../facts'
import { read } from '../read'

type Mends = NonNullable<Behaviour<'nat-gateway'>['mends']>

/** An Elastic IP, or all zones of its VPC. */
export const mendsOf: Mends = function* (self, { code }, around) {
  if (code === 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' && read(self, 'connectivityType') === 'public') {
    const given = giveAddress(self, around)
    yield { label: `${given.label} for ${self.name}`, patch: given.patch }
  }
  if (code === 'REGIONAL_NGW_ROUTE_AZ_RESTRICTION')
    yield {
      label: `Let AWS spread ${self.name} over all zones`,
      patch: setProps(self, { availabilityZoneAddresses: undefined }),
    }
}

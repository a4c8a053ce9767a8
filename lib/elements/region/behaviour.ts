import { setProps } from '@/lib/design/patch'
import { defineBehaviour } from '../facts'
import { isKind } from '../index'
import { regionNames } from '../vpc-endpoint/region-names'

/** A Region answers for the names of AWS's services in it; its gateways ask what it blocks. */
export const regionBehaviour = defineBehaviour({
  kind: 'region',
  facts: (self) => regionNames(self),
  *mends(self, { code, packet }, around) {
    if (code !== 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED') return
    for (const end of [packet.from, packet.to]) {
      const subnet = end?.fact === 'interface' ? around.get(end.segment) : undefined
      if (isKind(subnet, 'subnet'))
        yield {
          label: `Exclude ${subnet.name} from VPC Block Public Access`,
          patch: setProps(subnet, { internetGatewayExclusionMode: 'allow-bidirectional' }),
        }
    }
    yield {
      label: `Turn VPC Block Public Access of ${self.name} off`,
      patch: setProps(self, { blockPublicAccess: 'off' }),
    }
  },
})

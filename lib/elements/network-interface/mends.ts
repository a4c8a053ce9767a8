import { create, setProps } from '@/lib/design/patch'
import { ancestor } from '../ancestor'
import { createElement } from '../create'
import { NEEDS_ADDRESS } from '../elastic-ip/uses'
import type { Behaviour } from '../facts'

type Mends = NonNullable<Behaviour<'network-interface'>['mends']>

/** A public address, or leave to take packets for others. */
export const mendsOf: Mends = function* (self, { code, packet }, around) {
  if (NEEDS_ADDRESS.has(code) && packet.flow.family === 4) {
    const address = createElement(around, 'elastic-ip', ancestor(around, self, 'region'))
    const associations = [{ networkInterface: self.id }]
    yield {
      label: `Allocate an Elastic IP for ${self.name}`,
      patch: create({ ...address, props: { ...address.props, associations } }),
    }
  }
  if (code === 'ENI_SOURCE_DEST_CHECK_RESTRICTION')
    yield {
      label: `Turn the source/destination check of ${self.name} off`,
      patch: setProps(self, { sourceDestCheck: false }),
    }
}

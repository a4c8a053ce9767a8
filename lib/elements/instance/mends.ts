import { setProps } from '@/lib/design/patch'
import { giveAddress, NEEDS_ADDRESS } from '../elastic-ip/uses'
import type { Behaviour } from '../facts'
import { rowsOf } from '../read'

type Mends = NonNullable<Behaviour<'instance'>['mends']>

/** A public address, or leave to take packets for others. */
export const mendsOf: Mends = function* (self, { code, packet }, around) {
  if (NEEDS_ADDRESS.has(code) && packet.flow.family === 4) {
    const given = giveAddress(self, around)
    yield { label: `${given.label} for ${self.name}`, patch: given.patch }
    if (self.awsId === undefined && rowsOf(self, 'networkInterfaces')?.length === 0)
      yield {
        label: `Give ${self.name} a public address at launch`,
        patch: setProps(self, { associatePublicIpAddress: true }),
      }
  }
  if (code !== 'ENI_SOURCE_DEST_CHECK_RESTRICTION') return
  const off = `Turn the source/destination check of ${self.name} off`
  if (self.props.forwarding === undefined)
    yield {
      label: `${off} and let it masquerade`,
      patch: setProps(self, { sourceDestCheck: false, forwarding: 'masquerade' }),
    }
  else yield { label: off, patch: setProps(self, { sourceDestCheck: false }) }
}

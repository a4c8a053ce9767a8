import type { Interface } from '@/lib/net/end'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { read, rowsOf } from '../read'
import { publicsOf } from '../elastic-ip/publics'
import { forwardDoor } from '../instance/forward'
import { carriedGroups } from '../security-group/carried'
import { standingIn } from '../subnet/standing'
import { mentioned } from '../verbatim'
import { addressesFor } from './addresses'
import type { Carrier } from './carrier'
import { carrierOf, isStrict } from './carrier'
import { mendsOf } from './mends'

type Face = ElementOf<'network-interface'>

export const networkInterfaceBehaviour = defineBehaviour({
  kind: 'network-interface',
  *facts(self, around) {
    const carrier = carrierOf(self, around)
    const own = interfaceOf(self, carrier, around)
    if (!own) return
    yield own
    if (own.forwards !== undefined && carrier) yield forwardDoor(carrier.instance, own, around)
  },
  mends: mendsOf,
})

function interfaceOf(self: Face, carrier: Carrier | undefined, around: Around): Interface | undefined {
  const subnet = around.get(self.parent)
  const standing = isKind(subnet, 'subnet') ? standingIn(subnet, around) : undefined
  if (!standing || !isKind(subnet, 'subnet')) return undefined
  const { addresses: range, ...stands } = standing
  const rows = rowsOf(self, 'privateIpAddresses') ?? []
  const given = self.props.privateIpAddress === undefined ? [] : [read(self, 'privateIpAddress')]
  const primaryFirst = [...rows].sort((a, b) => Number(b.primary === true) - Number(a.primary === true))
  const six = (rowsOf(self, 'ipv6Addresses') ?? []).map((row) => row.ipv6Address)
  const { addresses, fixed, primary } = addressesFor(
    {
      four: [...given, ...primaryFirst.map((row) => row.privateIpAddress)],
      six,
      moreSix:
        six.length === 0 &&
        ((read(self, 'ipv6AddressCount') ?? 0) > 0 ||
          (self.awsId === undefined && read(subnet, 'assignIpv6AddressOnCreation') === true)),
    },
    range,
  )
  const publics = [
    ...publicsOf(self, primary, around),
    ...(carrier?.first ? publicsOf(carrier.instance, primary, around) : []),
  ]
  const strict = isStrict(self, carrier)
  const idle =
    self.awsId === undefined && !carrier && self.props.attachments === undefined && !mentioned(around, self)
  return {
    fact: 'interface',
    id: self.id,
    element: self.id,
    ...(carrier && { carrier: carrier.instance.id }),
    ...stands,
    addresses,
    fixed,
    ...(publics.length > 0 && { publics }),
    ...carriedGroups(self.props.securityGroups, { name: self.name, vpc: stands.network, around }),
    strict,
    ...(!strict && carrier && { forwards: 'forward' }),
    ...(idle && { down: `${self.name} is attached to no instance.` }),
  }
}

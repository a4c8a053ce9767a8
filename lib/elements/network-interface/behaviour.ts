import type { Interface } from '@/lib/net/end'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { isOpen, read, rowsOf } from '../read'
import { publicsOf } from '../elastic-ip/publics'
import { forwardDoor } from '../instance/forward'
import { carriedGroups } from '../security-group/carried'
import { standingIn } from '../subnet/standing'
import { mentioned } from '../verbatim'
import { addressesFor } from './addresses'
import { mendsOf } from './mends'

type Face = ElementOf<'network-interface'>
type Carrier = { readonly instance: ElementOf<'instance'>; readonly first: boolean }

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

/** The instance that it is attached to: by its own word, or since the instance starts with it. */
function carrierOf(self: Face, around: Around): Carrier | undefined {
  const [attachment] = rowsOf(self, 'attachments') ?? []
  const instance = around.get(attachment?.instance)
  if (isKind(instance, 'instance')) return { instance, first: attachment?.deviceIndex === '0' }
  for (const one of ofKind(around.referrers(self.id), 'instance')) {
    const row = rowsOf(one, 'networkInterfaces')?.find((row) => row.networkInterface === self.id)
    if (row) return { instance: one, first: (row.deviceIndex ?? '0') === '0' }
  }
  return undefined
}

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

/** The first interface of an instance may be told by the instance. */
function isStrict(self: Face, carrier: Carrier | undefined): boolean {
  const told = [self, ...(carrier?.first ? [carrier.instance] : [])]
  return told.every(
    (one) => !isOpen(one.props.sourceDestCheck) && read(one as Face, 'sourceDestCheck') !== false,
  )
}

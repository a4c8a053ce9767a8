import type { Interface } from '@/lib/net/end'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { isOpen, read, rowsOf } from '../read'
import { anyPublic, publicsOf } from '../elastic-ip/publics'
import { addressesFor } from '../network-interface/addresses'
import { carriedGroups } from '../security-group/carried'
import { standingIn } from '../subnet/standing'
import { launchedWith } from './launched-with'

type Instance = ElementOf<'instance'>

/** What is said of one interface that AWS makes with the instance. */
type Card = {
  readonly at: number
  readonly subnet: string | undefined
  readonly groups: unknown
  readonly address: string | undefined
  /** A public address at launch; undefined leaves it to the subnet. */
  readonly open: boolean | undefined
}

/** The interfaces that AWS makes with an instance; those that are drawn speak for themselves. */
export function interfacesOf(self: Instance, around: Around): readonly Interface[] {
  const rows = rowsOf(self, 'networkInterfaces')
  if (rows === undefined || rows.length === 0) {
    const launched = launchedWith(self, around)
    const card: Card = {
      at: 0,
      subnet: self.parent,
      groups: self.props.securityGroups ?? launched.groups,
      address: read(self, 'privateIpAddress'),
      open: read(self, 'associatePublicIpAddress') ?? launched.open,
    }
    const unsure =
      rows === undefined
        ? `The network interfaces of ${self.name} are not known.`
        : self.props.securityGroups === undefined
          ? launched.unsure
          : undefined
    return interfaceOf(self, card, around).map((own) => (unsure === undefined ? own : { ...own, unsure }))
  }
  return rows.flatMap((row) =>
    row.row.networkInterface !== undefined
      ? []
      : interfaceOf(
          self,
          {
            at: Number(row.deviceIndex ?? row.at),
            subnet: row.subnet ?? self.parent,
            groups: row.row.securityGroups,
            address: row.privateIpAddress,
            open: row.associatePublicIpAddress,
          },
          around,
        ),
  )
}

function interfaceOf(self: Instance, card: Card, around: Around): readonly Interface[] {
  const subnet = around.get(card.subnet)
  const standing = isKind(subnet, 'subnet') ? standingIn(subnet, around) : undefined
  if (!standing || !isKind(subnet, 'subnet')) return []
  const { addresses: range, ...stands } = standing
  const first = card.at === 0
  const live = self.awsId !== undefined
  const six = first ? (rowsOf(self, 'ipv6Addresses') ?? []).map((row) => row.ipv6Address) : []
  const picksSix =
    first &&
    six.length === 0 &&
    ((read(self, 'ipv6AddressCount') ?? 0) > 0 ||
      (!live &&
        (read(subnet, 'assignIpv6AddressOnCreation') === true || read(subnet, 'ipv6Native') === true)))
  const { addresses, fixed, primary } = addressesFor(
    { four: card.address === undefined ? [] : [card.address], six, moreSix: picksSix },
    range,
  )
  const elastic = first ? publicsOf(self, primary, around) : []
  // What was read of an account says all; only a new instance asks its subnet.
  const opened = card.open ?? (!live && read(subnet, 'mapPublicIpOnLaunch') === true)
  const publics = elastic.length === 0 && opened && addresses[4] ? [anyPublic(self.id, primary)] : elastic
  const check = self.props.sourceDestCheck
  const strict = !isOpen(check) && read(self, 'sourceDestCheck') !== false
  return [
    {
      fact: 'interface',
      id: first ? self.id : `${self.id} ${card.at}`,
      element: self.id,
      ...stands,
      addresses,
      fixed,
      ...(publics.length > 0 && { publics }),
      ...carriedGroups(card.groups, { name: self.name, vpc: stands.network, around }),
      strict,
      ...(!strict && { forwards: 'forward' }),
    },
  ]
}

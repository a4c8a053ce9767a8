import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { PRIVATE, PUBLIC, SHARED, readAddresses } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import { exist } from '../exist'

type Gateway = ElementOf<'customer-gateway'>

/** Has it an address that AWS needs to reach over the internet and cannot? */
export function isUnrouted(gateway: Gateway, around: Around): boolean {
  const { family, addresses = [] } = readAddresses(read(gateway, 'ipAddress') ?? '') ?? {}
  if (!family || exist(gateway) || holdsAll(PUBLIC[family], addresses)) return false
  const isPrivate = family === 4 && [PRIVATE, SHARED].some((list) => holdsAll(list, addresses))
  return !isPrivate || isMetByInternet(gateway, around)
}

/** Does a connection meet it over the internet? One over Direct Connect takes a private address. */
const isMetByInternet = (gateway: Gateway, around: Around): boolean =>
  ofKind(around.referrers(gateway.id), 'vpn-connection').some(
    (connection) => read(connection, 'outsideIpAddressType') === 'PublicIpv4' && !exist(connection),
  )

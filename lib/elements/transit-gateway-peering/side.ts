import type { Id } from '@/lib/design/element'
import type { ElementOf } from '../index'
import { read } from '../read'

/** The door of a peering that packets of one of its two gateways enter; undefined for any other gateway. */
export const sideOf = (
  peering: ElementOf<'transit-gateway-peering'>,
  gateway: Id,
): 'from-requester' | 'from-accepter' | undefined =>
  read(peering, 'transitGateway') === gateway
    ? 'from-requester'
    : read(peering, 'peerTransitGateway') === gateway
      ? 'from-accepter'
      : undefined

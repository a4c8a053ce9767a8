import type { Id } from '@/lib/net/end'
import type { Refusal } from '@/lib/net/move'
import type { Packet } from '@/lib/net/packet'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind, ofKind } from '../index'
import { read } from '../read'
import type { Crossing } from '../region/public-access'
import { publicAccessStop } from '../region/public-access'
import { mentioned } from '../verbatim'

/** An internet gateway as its doors see it. */
export type Gateway = {
  readonly id: Id
  readonly name: string
  readonly vpc: ElementOf<'vpc'>
  /** Its gateway route table; 'unknown' where it is given and nobody can see it. */
  readonly table: Id | 'unknown' | undefined
  /** Gateways beside it that let connections out only, by IPv6. */
  readonly oneWay: readonly Id[]
  /** The name of an element as people know it. */
  readonly called: (id: Id) => string
  readonly isNat: (id: Id) => boolean
  readonly around: Around
}

/** Fails: undefined where it is attached to no VPC. */
export function gatewayOf(self: ElementOf<'internet-gateway'>, around: Around): Gateway | undefined {
  const vpc = around.get(self.parent)
  if (!isKind(vpc, 'vpc')) return undefined
  const table = around.get(read(self, 'routeTable'))
  const given =
    self.props.routeTable !== undefined || mentioned(around, self, 'AWS::EC2::GatewayRouteTableAssociation')
  return {
    id: self.id,
    name: self.name,
    vpc,
    table: table?.kind === 'route-table' ? table.id : given ? 'unknown' : undefined,
    oneWay: ofKind(around.children(vpc.id), 'egress-only-internet-gateway').map(({ id }) => id),
    called: (id) => around.get(id)?.name ?? id,
    isNat: (id) => around.get(id)?.kind === 'nat-gateway',
    around,
  }
}

/** Nobody knows whether there is a public address that it needs. */
export const unsure = (
  because: string,
  packet: Packet,
  otherwise: NonNullable<Refusal['otherwise']>,
): Refusal => ({
  refuse: 'UNKNOWN_RESOURCE',
  because,
  unknown: true,
  packet,
  otherwise,
})

/** What VPC Block Public Access says to a packet of an interface on a subnet. */
export function stopAt(
  { vpc, around }: Gateway,
  subnet: Id | undefined,
  crossing: Crossing,
): Refusal | undefined {
  const stop = publicAccessStop(vpc, subnet, crossing, around)
  return stop && { refuse: stop.unknown ? 'UNKNOWN_RESOURCE' : 'VPC_BLOCK_PUBLIC_ACCESS_ENABLED', ...stop }
}

import type { PublicAddress } from '@/lib/net/end'
import type { Served } from '@/lib/net/move'
import type { Id } from '@/lib/design/element'
import { TCP, both } from '@/lib/net/flow'
import { ancestor } from '../ancestor'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { interfaceIn, somePublic } from '../interface-in'
import { isOpen, read } from '../read'
import { zoneOf } from '../subnet/standing'
import { portOf } from './port'

type Database = ElementOf<'database'>

/** It has one address at a time, in one of the subnets of its group; each may be the one. */
export const databaseBehaviour = defineBehaviour({
  kind: 'database',
  *facts(self, around) {
    const dual = read(self, 'networkType') === 'DUAL'
    for (const subnet of subnetsOf(self, around))
      yield* interfaceIn(self, subnet.id, around, {
        families: dual ? [4, 6] : [4],
        groups: self.props.securityGroups,
        publics: publicsOf(self, subnet, around),
      })
    yield { fact: 'server', element: self.id, serve: ({ flow }) => answer(self, flow) }
  },
})

function answer(self: Database, flow: Parameters<typeof both>[0]): Served {
  const port = portOf(self)
  if (port === undefined || both(flow, { protocols: [[TCP, TCP]], ports: [[port, port]] }))
    return {
      done: true,
      because: `${self.name} answers${port === undefined ? '' : ` on port ${port}`}.`,
    }
  return {
    refuse: 'NO_POSSIBLE_DESTINATION',
    because: `${self.name} listens on tcp ${port} only.`,
    field: 'port',
  }
}

/** The subnets of its group; of those only the ones in its zone where it is fixed to one. */
function subnetsOf(self: Database, around: Around): readonly ElementOf<'subnet'>[] {
  const group = around.get(read(self, 'dbSubnetGroup'))
  if (!isKind(group, 'db-subnet-group')) return []
  const all = (read(group, 'subnets') ?? []).flatMap((id) => {
    const subnet = typeof id === 'string' ? around.get(id as Id) : undefined
    return isKind(subnet, 'subnet') ? [subnet] : []
  })
  const zone = read(self, 'multiAz') === true ? undefined : read(self, 'availabilityZone')
  const near = all.filter((subnet) => zone !== undefined && zoneOf(subnet) === zone)
  return near.length > 0 ? near : all
}

/**
 * The public address that it is given. Where nothing is said, one page of AWS makes a database in a VPC with an internet
 * gateway public, and another makes every database public or not by whether it names a subnet group.
 * https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
 */
function publicsOf(self: Database, subnet: ElementOf<'subnet'>, around: Around): readonly PublicAddress[] {
  const given = self.props.publiclyAccessible
  if (given !== undefined && !isOpen(given))
    return read(self, 'publiclyAccessible') === true ? [somePublic(self.id)] : []
  const vpc = ancestor(around, subnet, 'vpc')
  const mayBe = around.children(vpc?.id).some(({ kind }) => kind === 'internet-gateway')
  return mayBe
    ? [{ ...somePublic(self.id), doubt: `${self.name} does not say whether it is publicly accessible.` }]
    : []
}

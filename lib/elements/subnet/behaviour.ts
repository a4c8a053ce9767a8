import type { Id } from '@/lib/net/end'
import type { Fact } from '@/lib/net/fact'
import type { Filter } from '@/lib/net/network'
import { ANY_ADDRESS, ANY_PORT, ANY_PROTOCOL } from '@/lib/net/flow'
import type { Around } from '../define'
import { defineBehaviour } from '../facts'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { read } from '../read'
import { mentioned } from '../verbatim'
import { bothOf, blockIn, localRoutes, unknownRoutes } from '../vpc/space'
import { defaultNetworkAcl } from './implied'
import { zoneOf } from './standing'
import { tableOf } from './table'

type Subnet = ElementOf<'subnet'>

export const subnetBehaviour = defineBehaviour({
  kind: 'subnet',
  *facts(self, around): Iterable<Fact> {
    const vpc = around.get(self.parent)
    if (!isKind(vpc, 'vpc')) return
    const zone = zoneOf(self)
    const table = tableOf(self, around)
    const filter = filterOf(self, around)
    yield {
      fact: 'segment',
      element: self.id,
      network: vpc.id,
      blocks: bothOf(
        ([4, 6] as const).flatMap((family) => {
          const block = blockIn(self, family)
          return block === undefined || block === 'unknown' ? [] : block
        }),
      ),
      ...(zone !== undefined && { zone }),
      ...(filter !== undefined && { filter }),
      table: table === 'local' ? vpc.id : (table?.id ?? self.id),
    }
    if (filter === self.id) yield unknownFilter(self)
    if (table === undefined)
      yield {
        fact: 'table',
        element: self.id,
        routes: [
          ...localRoutes(vpc, around, { name: `the table of ${self.name}` }),
          ...unknownRoutes(
            `The route table that ${self.name} uses is not known. Associate it with one that is drawn.`,
          ),
        ],
      }
  },
})

/**
 * The list that filters a subnet: its own or the default one of its VPC; its own id stands for one that is not known,
 * undefined for the default list that AWS makes, which lets everything pass.
 */
function filterOf(subnet: Subnet, around: Around): Id | undefined {
  if (subnet.props.networkAcl !== undefined) {
    const acl = around.get(read(subnet, 'networkAcl'))
    return acl?.kind === 'network-acl' ? acl.id : subnet.id
  }
  if (mentioned(around, subnet, 'AWS::EC2::SubnetNetworkAclAssociation')) return subnet.id
  // A VPC that was read has a default list; when none came, the reader was not let see it.
  const vpc = around.get(subnet.parent)
  return defaultNetworkAcl(subnet, around) ?? (vpc?.awsId === undefined ? undefined : subnet.id)
}

function unknownFilter(subnet: Subnet): Filter {
  const lines = ([4, 6] as const).map((family) => ({
    allow: true,
    protocols: ANY_PROTOCOL,
    ports: ANY_PORT,
    peer: { family, addresses: ANY_ADDRESS[family] },
    says: 'an entry that is not known',
    unknown: `The network ACL of ${subnet.name} is not known. Associate it with one that is drawn.`,
  }))
  return { fact: 'filter', element: subnet.id, stateful: false, inbound: lines, outbound: lines }
}

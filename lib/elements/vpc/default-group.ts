import type { Id } from '@/lib/net/end'
import type { Filter, Line } from '@/lib/net/network'
import { ANY_ADDRESS, ANY_PORT, ANY_PROTOCOL } from '@/lib/net/flow'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { mentioned } from '../verbatim'

type Vpc = ElementOf<'vpc'>

/** What interfaces without a group of their own carry: the default group as it was read, else the one that AWS makes, under the id of the VPC. */
export const defaultGroupOf = (vpc: Vpc, around: Around): Id =>
  ofKind(around.children(vpc.id), 'security-group').find(
    (group) => group.awsId !== undefined && group.name === 'default',
  )?.id ?? vpc.id

const all = { allow: true, protocols: ANY_PROTOCOL, ports: ANY_PORT }

/** Everything out, to both families. */
export const ALL_OUT: readonly Line[] = ([4, 6] as const).map((family) => ({
  ...all,
  peer: { family, addresses: ANY_ADDRESS[family] },
  says: 'the outbound rule that AWS gives every group allows all traffic',
}))

/** The default group as AWS makes it: everything among its members, and everything out. */
export function defaultGroup(vpc: Vpc, around: Around): Filter {
  const written = ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'].some((type) =>
    mentioned(around, vpc, type),
  )
  const unknown = written && {
    unknown: `Rules of the default security group of ${vpc.name} are written where they cannot be read.`,
  }
  return {
    fact: 'filter',
    element: vpc.id,
    stateful: true,
    called: `the default security group of ${vpc.name}`,
    inbound: [
      { ...all, peer: { group: vpc.id }, says: 'the inbound rule allows all traffic among its members' },
      ...(unknown
        ? ([4, 6] as const).map((family) => ({
            ...all,
            ...unknown,
            peer: { family, addresses: ANY_ADDRESS[family] },
            says: 'a rule that cannot be read',
          }))
        : []),
    ],
    outbound: unknown ? ALL_OUT.map((line) => ({ ...line, ...unknown })) : ALL_OUT,
  }
}

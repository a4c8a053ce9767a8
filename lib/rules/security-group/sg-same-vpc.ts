import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { hasOther } from '@/lib/elements/verbatim'
import { exist } from '../exist'
import { vpcOf } from '../routes'
import { isUsedIn } from './further-vpcs'
import { PROTECTED, groupsOf } from './groups-of'

const lab = [
  make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' }),
  make('internet-gateway', 'exit', { in: 'lab' }),
  make('route-table', 'way', { in: 'lab', routes: [{ destination: '0.0.0.0/0', target: 'exit' }] }),
  make('subnet', 'lab-a', { in: 'lab', cidrBlock: '10.1.0.0/24', routeTable: 'way' }),
]
const probe = (...securityGroups: string[]) =>
  make('instance', 'probe', {
    in: 'lab-a',
    imageId: 'ami-0123456789abcdef0',
    associatePublicIpAddress: true,
    securityGroups,
  })

export const sgSameVpc = defineRule({
  id: 'sg-same-vpc',
  severity: 'error',
  title: 'A security group protects what is in its own VPC',
  why: 'AWS refuses a security group of another VPC, unless the group was associated with that VPC or shared.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html',
  kind: PROTECTED,
  *check(element, around) {
    const groups = groupsOf(element)
    const vpc = groups.length > 0 ? vpcOf(around, element) : undefined
    for (const id of groups) {
      const group = around.get(id)
      const home = group?.kind === 'security-group' ? vpcOf(around, group) : undefined
      if (!vpc || !group || !home || home === vpc) continue
      if (hasOther(around, 'AWS::EC2::SecurityGroupVpcAssociation')) continue
      if (exist(element, group) || (isKind(group, 'security-group') && isUsedIn(group, vpc))) continue
      yield {
        field: 'securityGroups',
        message: `${element.name} is in ${vpc.name}, but its security group ${group.name} is in ${home.name}. Use a group of ${vpc.name}.`,
        fix: () => ({
          label: `Take ${group.name} off`,
          patch: setProps(element, { securityGroups: listOf(element).filter((one) => one !== id) }),
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'The group is in the same VPC.',
        design: () =>
          classic(
            ...lab,
            make('security-group', 'own', { in: 'lab', groupDescription: 'Own' }),
            probe('own'),
          ),
      },
    ],
    bad: [
      { says: 'The group is in another VPC.', design: () => classic(...lab, probe('web')) },
      {
        says: 'So is that of a load balancer.',
        design: () =>
          classic(
            ...lab,
            make('application-load-balancer', 'front', {
              in: 'lab',
              scheme: 'internal',
              subnets: ['lab-a'],
              securityGroups: ['web'],
            }),
          ),
      },
    ],
  },
})

const listOf = (element: Element): readonly unknown[] => {
  const list = known(element.props.securityGroups)
  return Array.isArray(list) ? list : []
}

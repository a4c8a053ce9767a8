import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import type { Around } from '@/lib/elements/define'
import { endsOf } from '@/lib/elements/ends'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { hasOther } from '@/lib/elements/verbatim'
import { withoutRow } from '@/lib/elements/read'
import { exist } from '../exist'
import { areFar, foreignRules } from './foreign'
import { wordOf } from './traffic'

/** What may join two VPCs so that their groups can name each other. */
const JOINTS = [
  'AWS::EC2::VPCPeeringConnection',
  'AWS::EC2::TransitGateway',
  'AWS::EC2::TransitGatewayAttachment',
  'AWS::EC2::TransitGatewayVpcAttachment',
  'AWS::EC2::SecurityGroupVpcAssociation',
]
const lab = make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' })
const inner = (group: string) => [
  make('security-group', 'inner', {
    in: 'net',
    groupDescription: 'Inner',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, group }],
  }),
  make('instance', 'server', {
    in: 'private-a',
    imageId: 'ami-0123456789abcdef0',
    securityGroups: ['web', 'inner'],
  }),
]

export const sgReferenceSameVpcOrPeer = defineRule({
  id: 'sg-reference-same-vpc-or-peer',
  severity: 'error',
  title: 'A rule names a security group that it can see',
  why: 'A rule may name a group of the same VPC, or of one joined by peering or by a transit gateway that allows it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
  kind: 'security-group',
  *check(group, around) {
    for (const { side, lines, line, named, vpc, home } of foreignRules(group, around)) {
      // Another Region is told by sg-reference-not-interregion.
      if (areFar(vpc, home, around) || areJoined(vpc, home, around)) continue
      // Both read from AWS: a peering that is not drawn joins them.
      if (exist(named, group)) continue
      yield {
        field: `${side}.${line.at}.group`,
        message: `${group.name}: ${wordOf(side)} ${line.at + 1} names ${named.name} in ${home.name}, which is not joined to ${vpc.name}. Use a block of addresses, or join the VPCs.`,
        fix: () => ({
          label: `Remove the ${wordOf(side)}`,
          patch: setProps(group, { [side]: withoutRow(lines, line.at) }),
        }),
      }
    }
  },
  examples: {
    good: [
      { says: 'Both groups are in one VPC.', design: () => classic(...inner('web')) },
      {
        says: 'The VPCs are joined by a peering.',
        design: () =>
          classic(
            lab,
            make('security-group', 'far', { in: 'lab', groupDescription: 'Far' }),
            make('vpc-peering', 'bridge', { in: 'ireland', vpc: 'net', peerVpc: 'lab' }),
            ...inner('far'),
          ),
      },
    ],
    bad: [
      {
        says: 'The other group is in a VPC that is not joined.',
        design: () =>
          classic(
            lab,
            make('security-group', 'far', { in: 'lab', groupDescription: 'Far' }),
            ...inner('far'),
          ),
      },
    ],
  },
})

/** Is there a peering of the two, or a transit gateway, whose attachments may join them? */
const areJoined = (one: Element, two: Element, around: Around): boolean =>
  hasOther(around, ...JOINTS) ||
  around.all('transit-gateway').length > 0 ||
  around.all('transit-gateway-attachment').length > 0 ||
  around.referrers(one.id).some((joint) => {
    const ends = endsOf(joint)
    return ends !== undefined && ends.includes(one.id) && ends.includes(two.id)
  })

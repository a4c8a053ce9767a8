import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'
import { defineRule } from '../define'
import { classic, make } from '../example'

/** The property that excludes each sort of gateway. */
const EXCLUSIONS: Readonly<Record<string, string>> = {
  'internet-gateway': 'InternetGatewayExclusionInput',
  'egress-only-internet-gateway': 'EgressOnlyInternetGatewayExclusionInput',
  'nat-gateway': 'NatGatewayExclusionInput',
  'vpn-gateway': 'VirtualPrivateGatewayExclusionInput',
}

const control = (properties: Readonly<Record<string, unknown>>) =>
  make('other', 'encryption', {
    in: 'ireland',
    type: 'AWS::EC2::VPCEncryptionControl',
    resource: {
      Type: 'AWS::EC2::VPCEncryptionControl',
      Properties: { VpcId: { Ref: 'Net' }, ...properties },
    },
  })
const named = (design: ReturnType<typeof classic>) => ({
  ...design,
  elements: { ...design.elements, net: { ...design.elements.net!, logicalId: 'Net' } },
})

export const vpcEncryptionControlEnforce = defineRule({
  id: 'vpc-encryption-control-enforce',
  severity: 'warning',
  title: 'Enforced encryption excludes the gateways that carry plain traffic',
  why: 'In enforce mode a VPC refuses what may travel unencrypted: internet, egress-only, NAT and virtual private gateways each need an exclusion.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html',
  kind: 'other',
  *check(control, around) {
    if (known(control.props.type) !== 'AWS::EC2::VPCEncryptionControl') return
    const { Properties: properties } = Object(known(control.props.resource)) as { Properties?: unknown }
    const given = Object(properties) as Readonly<Record<string, unknown>>
    if (given.Mode !== 'enforce') return
    const vpc = vpcOf(given.VpcId, around)
    for (const gateway of vpc ? gatewaysOf(vpc, around) : []) {
      const property = EXCLUSIONS[gateway.kind]!
      if (given[property] !== undefined && given[property] !== 'disable') continue
      yield {
        message: `${control.name} enforces encryption in ${vpc?.name}, and ${gateway.name} is not excluded. Set ${property} to enable, or begin with the mode monitor.`,
      }
    }
  },
  examples: {
    good: [
      { says: 'Monitoring refuses nothing.', design: () => named(classic(control({ Mode: 'monitor' }))) },
      {
        says: 'The gateways are excluded.',
        design: () =>
          named(
            classic(
              control({
                Mode: 'enforce',
                InternetGatewayExclusionInput: 'enable',
                NatGatewayExclusionInput: 'enable',
              }),
            ),
          ),
      },
    ],
    bad: [
      {
        says: 'The internet gateway is not excluded.',
        design: () => named(classic(control({ Mode: 'enforce', NatGatewayExclusionInput: 'enable' }))),
      },
    ],
  },
})

function vpcOf(named: unknown, around: Around): Element | undefined {
  const id = typeof named === 'string' ? named : (Object(named) as { Ref?: unknown; 'Fn::GetAtt'?: unknown })
  const text =
    typeof id === 'string'
      ? id
      : (id.Ref ?? (Array.isArray(id['Fn::GetAtt']) ? id['Fn::GetAtt'][0] : undefined))
  return text === undefined
    ? undefined
    : around.all('vpc').find(({ logicalId, awsId }) => logicalId === text || awsId === text)
}

/** One gateway of each sort, in the VPC or in its subnets. */
function gatewaysOf(vpc: Element, around: Around): readonly Element[] {
  const inside = around.children(vpc.id)
  const all = inside.flatMap((one) => (one.kind === 'subnet' ? around.children(one.id) : one))
  return Object.keys(EXCLUSIONS).flatMap((kind) => all.find((one) => one.kind === kind) ?? [])
}

import { defineElement, live } from '../define'
import { choice, optional, ref, refs } from '../field'
import { freshSubnets } from '../fresh-subnets'
import { enable } from '../transit-gateway/enable'
import { onlyGateway } from '../transit-gateway/nearest'
import { stateField } from '../state'
import { isGone } from './read'

export const transitGatewayAttachment = defineElement({
  kind: 'transit-gateway-attachment',
  label: 'Transit gateway attachment',
  group: 'gateways',
  summary: 'Puts a VPC on a transit gateway, through one subnet in each zone that may use it.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  inside: ['vpc'],
  onBorder: true,
  spans: 'subnets',
  fields: {
    transitGateway: ref(['transit-gateway', 'other'], {
      label: 'Transit gateway',
      help: 'The gateway of the same Region that the VPC is put on. A VPC attaches to it once.',
      connect: 'Attach {self} to {to}',
      aws: 'TransitGatewayId',
    }),
    subnets: refs('subnet', {
      label: 'Subnets',
      help: 'One subnet in each zone. Zones without one cannot send to the gateway.',
      connect: 'Put an interface of {self} into {to}',
      aws: 'SubnetIds',
    }),
    applianceModeSupport: enable({
      label: 'Appliance mode',
      help: 'Both directions of a flow keep one zone; needed before stateful firewalls.',
      aws: 'Options.ApplianceModeSupport',
      fallback: 'disable',
    }),
    dnsSupport: enable({
      label: 'DNS support',
      help: 'Public names of another attached VPC resolve to private addresses.',
      aws: 'Options.DnsSupport',
      fallback: 'enable',
    }),
    ipv6Support: enable({
      label: 'IPv6',
      help: 'The attachment carries IPv6; its subnets need such ranges.',
      aws: 'Options.Ipv6Support',
      fallback: 'disable',
    }),
    securityGroupReferencingSupport: enable({
      label: 'Security group references',
      help: 'Inbound rules of this VPC may name groups of other attached VPCs, where the gateway allows it too.',
      aws: 'Options.SecurityGroupReferencingSupport',
    }),
    state: stateField,
    resourceType: optional(
      choice(['AWS::EC2::TransitGatewayVpcAttachment', 'AWS::EC2::TransitGatewayAttachment'], {
        label: 'Resource type',
        help: 'Which of two resource types a template writes it as; the shorter one is older.',
        aws: false,
        fallback: 'AWS::EC2::TransitGatewayVpcAttachment',
      }),
    ),
  },
  fresh: (around, parent) => {
    const transitGateway = onlyGateway(around, parent)
    const subnets = freshSubnets(around, parent)
    return { ...(transitGateway !== undefined && { transitGateway }), ...(subnets.length > 0 && { subnets }) }
  },
  cfn: {
    type: 'AWS::EC2::TransitGatewayVpcAttachment',
    typeField: 'resourceType',
    parent: 'VpcId',
    attribute: 'Id',
    refToo: true,
  },
  live: live({
    call: 'ec2:DescribeTransitGatewayVpcAttachments',
    items: (answer) => answer.TransitGatewayVpcAttachments,
    id: (item) => item.TransitGatewayAttachmentId,
    parent: (item) => item.VpcId,
    // Emulators answer attachments of every sort here.
    skip: (item) => isGone(item.State) || item.VpcId === undefined,
    props: (item) => ({
      transitGateway: item.TransitGatewayId,
      subnets: item.SubnetIds?.length ? item.SubnetIds : undefined,
      applianceModeSupport: item.Options?.ApplianceModeSupport,
      dnsSupport: item.Options?.DnsSupport,
      ipv6Support: item.Options?.Ipv6Support,
      securityGroupReferencingSupport: item.Options?.SecurityGroupReferencingSupport,
      state: item.State,
    }),
  }),
})

import type { DirectConnectGateway } from '@aws-sdk/client-direct-connect'
import { defineElement, live } from '../define'
import { cidr, list, optional, ref, text } from '../field'

export const directConnectAssociation = defineElement({
  kind: 'direct-connect-association',
  label: 'Direct Connect association',
  group: 'direct-connect',
  summary:
    'Joins a Direct Connect gateway with the gateway of a VPC or with a transit gateway, and says which ranges your site learns.',
  docs: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/allowed-to-prefixes.html',
  inside: ['region', 'account', 'canvas'],
  ends: ['directConnectGateway', 'gateway'],
  fields: {
    directConnectGateway: ref(['direct-connect-gateway', 'other'], {
      label: 'Direct Connect gateway',
      help: 'The gateway that the virtual interfaces lead to.',
      connect: 'Start {self} at {to}',
      aws: 'DirectConnectGatewayId',
      afar: ['direct-connect-gateway'],
    }),
    gateway: ref(['vpn-gateway', 'transit-gateway', 'other'], {
      label: 'Gateway',
      help: 'A virtual private gateway that is attached to a VPC, or a transit gateway. One Direct Connect gateway never has both sorts.',
      connect: 'Lead {self} to {to}',
      aws: 'AssociatedGatewayId',
      afar: ['vpn-gateway', 'transit-gateway'],
    }),
    allowedPrefixes: optional(
      list(
        cidr({ label: 'Prefix', help: 'A range of the AWS side.', family: 'any', placeholder: '10.0.0.0/8' }),
        {
          label: 'Allowed prefixes',
          help: 'For a VPC a filter on its ranges; for a transit gateway exactly what is announced to your site, and needed.',
          aws: 'AllowedPrefixesToDirectConnectGateway',
        },
      ),
    ),
    state: optional(
      text({
        label: 'State',
        help: 'As AWS told it; only an associated one carries traffic.',
        aws: false,
        placeholder: 'associated',
      }),
    ),
  },
  cfn: {
    type: 'AWS::DirectConnect::DirectConnectGatewayAssociation',
    attribute: 'AssociationId',
    tags: false,
  },
  live: live({
    call: 'directconnect:DescribeDirectConnectGatewayAssociations',
    per: {
      kind: 'direct-connect-gateway',
      input: ({ directConnectGatewayId }: DirectConnectGateway) => ({ directConnectGatewayId }),
    },
    items: (answer) => answer.directConnectGatewayAssociations,
    // Answers of older days have no id of their own.
    id: (item) => {
      const gateway = item.associatedGateway?.id ?? item.virtualGatewayId
      return item.associationId ?? (gateway && `${item.directConnectGatewayId} ${gateway}`)
    },
    name: (item) => `association of ${item.associatedGateway?.id ?? item.virtualGatewayId}`,
    skip: (item) => ['disassociated', 'disassociating'].includes(String(item.associationState)),
    props: (item) => ({
      directConnectGateway: item.directConnectGatewayId,
      gateway: item.associatedGateway?.id ?? item.virtualGatewayId,
      allowedPrefixes: item.allowedPrefixesToDirectConnectGateway?.length
        ? item.allowedPrefixesToDirectConnectGateway.flatMap((prefix) => prefix.cidr ?? [])
        : undefined,
      state: item.associationState,
    }),
  }),
})

import { defineElement, live } from '../define'
import { cidr, flag, integer, list, optional, rows, text } from '../field'
import { attachmentsBetween } from './attachments'
import { enable } from './enable'
import { readTransitGateway } from './read'

export const transitGateway = defineElement({
  kind: 'transit-gateway',
  label: 'Transit gateway',
  group: 'gateways',
  summary:
    'A router of one Region that joins VPCs, VPNs, Direct Connect and other transit gateways, as far as its route tables allow.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/tgw/what-is-transit-gateway.html',
  inside: ['region', 'canvas'],
  fields: {
    description: optional(text({ label: 'Description', help: 'What the gateway is for.' })),
    amazonSideAsn: optional(
      integer({
        label: 'Amazon side ASN',
        help: 'Its number in BGP: 64512 to 65534 or 4200000000 to 4294967294. Gateways that meet need different ones.',
        min: 1,
        max: 4294967295,
        fallback: 64512,
      }),
    ),
    defaultRouteTableAssociation: enable({
      label: 'Default association',
      help: 'A new attachment follows the default route table. Disable it to separate networks by tables of their own.',
      fallback: 'enable',
    }),
    defaultRouteTablePropagation: enable({
      label: 'Default propagation',
      help: 'A new attachment announces its ranges in the default route table.',
      fallback: 'enable',
    }),
    autoAcceptSharedAttachments: enable({
      label: 'Accept shared attachments',
      help: 'Attachments of other accounts need no acceptance.',
      fallback: 'disable',
    }),
    dnsSupport: enable({
      label: 'DNS support',
      help: 'Public names of another attached VPC resolve to private addresses.',
      fallback: 'enable',
    }),
    vpnEcmpSupport: enable({
      label: 'VPN ECMP',
      help: 'Traffic is spread over VPN tunnels that announce the same range.',
      fallback: 'enable',
    }),
    securityGroupReferencingSupport: enable({
      label: 'Security group references',
      help: 'Inbound rules may name security groups of other attached VPCs.',
      fallback: 'disable',
    }),
    multicastSupport: enable({
      label: 'Multicast',
      help: 'It carries multicast. Chosen when it is made.',
      fallback: 'disable',
    }),
    transitGatewayCidrBlocks: optional(
      list(cidr({ label: 'Block', help: 'IPv4 of at least a /24, IPv6 of at least a /64.', family: 'any' }), {
        label: 'Own CIDR blocks',
        help: 'Addresses of the gateway itself, for Connect peers and private IP VPNs.',
      }),
    ),
    shares: optional(
      rows(
        {
          name: text({ label: 'Name', help: 'What the resource share is called.' }),
          principals: optional(
            list(
              text({
                label: 'Principal',
                help: 'An account id, or the ARN of an organization or unit.',
                placeholder: '123456789012',
              }),
              {
                label: 'Shared with',
                help: 'Account ids, or ARNs of organizations and their units.',
              },
            ),
          ),
          allowExternalPrincipals: optional(
            flag({
              label: 'Outside the organization',
              help: 'Accounts that are not of the organization may be named too.',
              rare: true,
              fallback: true,
            }),
          ),
        },
        {
          label: 'Shared with other accounts',
          help: 'Shares in AWS RAM: these accounts may attach their VPCs.',
          row: 'share',
          fresh: (shares) => ({ name: `transit-gateway-share-${shares.length + 1}` }),
        },
      ),
    ),
  },
  cfn: {
    type: 'AWS::EC2::TransitGateway',
    attribute: 'Id',
    refToo: true,
    opens: attachmentsBetween,
    satellites: {
      shares: {
        type: 'AWS::RAM::ResourceShare',
        self: 'ResourceArns',
        selfIsList: true,
        attribute: 'TransitGatewayArn',
        key: ['name'],
      },
    },
  },
  live: live({
    call: 'ec2:DescribeTransitGateways',
    items: (answer) => answer.TransitGateways,
    id: (item) => item.TransitGatewayId,
    skip: (item) => item.State === 'deleted' || item.State === 'deleting',
    props: readTransitGateway,
  }),
})

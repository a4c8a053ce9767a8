import type { TransitGatewayRouteTable } from '@aws-sdk/client-ec2'
import { defineElement, detail, live } from '../define'
import { cidr, flag, optional, ref, rows } from '../field'
import { onlyGateway } from '../transit-gateway/nearest'
import { attachmentRef } from './attachment-ref'
import { freshRoute } from './fresh'
import { readFurther } from './read'

const idOf = ({ TransitGatewayRouteTableId }: TransitGatewayRouteTable) => ({ TransitGatewayRouteTableId })

export const transitGatewayRouteTable = defineElement({
  kind: 'transit-gateway-route-table',
  label: 'Transit gateway route table',
  group: 'gateways',
  summary:
    'Chooses the attachment by which a transit gateway passes on what its associated attachments send.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-route-tables.html',
  inside: ['region', 'canvas'],
  fields: {
    transitGateway: ref(['transit-gateway', 'other'], {
      label: 'Transit gateway',
      help: 'The gateway whose table it is.',
      connect: 'Give {self} to {to}',
      aws: 'TransitGatewayId',
    }),
    associations: optional(
      rows(
        {
          attachment: attachmentRef(
            'The attachment whose traffic follows this table.',
            'Associate {to} with {self}',
          ),
        },
        {
          label: 'Associations',
          help: 'Attachments whose traffic follows this table. Each is associated with one table at most.',
          row: 'association',
        },
      ),
    ),
    propagations: optional(
      rows(
        {
          attachment: attachmentRef(
            'The attachment that announces its ranges here.',
            'Propagate routes of {to} to {self}',
          ),
        },
        {
          label: 'Propagations',
          help: 'Attachments whose ranges become routes of this table by themselves. Peerings propagate none.',
          row: 'propagation',
        },
      ),
    ),
    routes: optional(
      rows(
        {
          destination: cidr({
            label: 'Destination',
            help: 'Where the traffic wants to go. The longest match wins, then a static route.',
            family: 'any',
            aws: 'DestinationCidrBlock',
            placeholder: '0.0.0.0/0',
          }),
          attachment: {
            ...attachmentRef('The way on.', 'Route {destination} of {self} to {to}'),
            unneeded: (route: Readonly<Record<string, unknown>>) => route.blackhole === true,
          },
          blackhole: optional(
            flag({ label: 'Blackhole', help: 'Drops the traffic instead.', rare: true, fallback: false }),
          ),
        },
        {
          label: 'Static routes',
          help: 'Routes set by hand; they beat propagated ones of the same range.',
          row: 'route',
          fresh: freshRoute,
        },
      ),
    ),
    prefixListReferences: optional(
      rows(
        {
          prefixList: ref(['prefix-list', 'other'], {
            label: 'Prefix list',
            help: 'The ranges of the list are routed.',
            connect: 'Route {to} in {self}',
            aws: false,
          }),
          attachment: {
            ...attachmentRef('The way on.', 'Route a prefix list in {self} to {to}'),
            aws: false as const,
            unneeded: (route: Readonly<Record<string, unknown>>) => route.blackhole === true,
          },
          blackhole: optional(
            flag({
              label: 'Blackhole',
              help: 'Drops the traffic instead.',
              aws: false,
              rare: true,
              fallback: false,
            }),
          ),
        },
        {
          label: 'Prefix list references',
          help: 'Static routes to all ranges of a prefix list. CloudFormation has no resource for them.',
          row: 'prefix list reference',
          aws: false,
        },
      ),
    ),
    defaultAssociation: optional(
      flag({
        label: 'Default association table',
        help: 'New attachments are associated with it. A template cannot choose the default table.',
        aws: false,
        fallback: false,
      }),
    ),
    defaultPropagation: optional(
      flag({
        label: 'Default propagation table',
        help: 'New attachments propagate to it. A template cannot choose the default table.',
        aws: false,
        fallback: false,
      }),
    ),
  },
  fresh: (around, parent) => {
    const transitGateway = onlyGateway(around, parent)
    return transitGateway === undefined ? {} : { transitGateway }
  },
  cfn: {
    type: 'AWS::EC2::TransitGatewayRouteTable',
    attribute: 'TransitGatewayRouteTableId',
    refToo: true,
    satellites: {
      associations: {
        type: 'AWS::EC2::TransitGatewayRouteTableAssociation',
        self: 'TransitGatewayRouteTableId',
        key: ['attachment'],
      },
      propagations: {
        type: 'AWS::EC2::TransitGatewayRouteTablePropagation',
        self: 'TransitGatewayRouteTableId',
        key: ['attachment'],
      },
      routes: {
        type: 'AWS::EC2::TransitGatewayRoute',
        self: 'TransitGatewayRouteTableId',
        key: ['destination'],
      },
    },
  },
  live: live({
    call: 'ec2:DescribeTransitGatewayRouteTables',
    items: (answer) => answer.TransitGatewayRouteTables,
    id: (item) => item.TransitGatewayRouteTableId,
    skip: (item) => item.State === 'deleted' || item.State === 'deleting',
    props: (item) => ({
      transitGateway: item.TransitGatewayId,
      defaultAssociation: item.DefaultAssociationRouteTable || undefined,
      defaultPropagation: item.DefaultPropagationRouteTable || undefined,
    }),
    details: [
      // Files hold all attachments in one answer more often than a reply for each table.
      detail({
        call: 'ec2:DescribeTransitGatewayAttachments',
        inputs: ({ TransitGatewayId }: TransitGatewayRouteTable) => [
          { Filters: [{ Name: 'transit-gateway-id', Values: [TransitGatewayId ?? ''] }] },
        ],
        props: readFurther,
      }),
      detail({
        call: 'ec2:GetTransitGatewayRouteTableAssociations',
        inputs: (item: TransitGatewayRouteTable) => [idOf(item)],
        props: readFurther,
      }),
      detail({
        call: 'ec2:GetTransitGatewayRouteTablePropagations',
        inputs: (item: TransitGatewayRouteTable) => [idOf(item)],
        props: readFurther,
      }),
      detail({
        call: 'ec2:SearchTransitGatewayRoutes',
        inputs: (item: TransitGatewayRouteTable) => [
          { ...idOf(item), Filters: [{ Name: 'type', Values: ['static'] }], MaxResults: 1000 },
        ],
        props: readFurther,
      }),
      detail({
        call: 'ec2:GetTransitGatewayPrefixListReferences',
        inputs: (item: TransitGatewayRouteTable) => [idOf(item)],
        props: readFurther,
      }),
    ],
  }),
})

import { defineElement, live } from '../define'
import { cidr, flag, list, optional, ref, rows, text } from '../field'
import { readRouteTable, routeTableAssociations } from './read'
import { freshRoute } from './fresh'
import { TARGETS, TARGET_PROPERTIES } from './targets'

export const routeTable = defineElement({
  kind: 'route-table',
  label: 'Route table',
  group: 'network',
  summary: 'Chooses where what leaves its subnets goes next. It does not filter.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html',
  inside: ['vpc'],
  fields: {
    main: optional(
      flag({
        label: 'Main table',
        help: 'Applies to every subnet that has no table of its own. A template cannot replace the main table.',
        aws: false,
        fallback: false,
      }),
    ),
    routes: optional(
      rows(
        {
          destination: cidr({
            label: 'Destination',
            help: 'Where the traffic wants to go. The longest match wins.',
            family: 'any',
            aws: { 4: 'DestinationCidrBlock', 6: 'DestinationIpv6CidrBlock' },
            placeholder: '0.0.0.0/0',
            unneeded: (route) => route.prefixList !== undefined || route.prefixListId !== undefined,
          }),
          prefixList: optional(
            ref(['prefix-list', 'other'], {
              label: 'Destination prefix list',
              help: 'All blocks of a list of yours, instead of a block.',
              aws: 'DestinationPrefixListId',
              connect: 'Route the blocks of {to} by {self}',
              rare: true,
            }),
          ),
          prefixListId: optional(
            text({
              label: 'Prefix list by id',
              help: 'A list of AWS or of another account, by its id.',
              aws: 'DestinationPrefixListId',
              rare: true,
              placeholder: 'pl-0123456789abcdef0',
            }),
          ),
          target: ref(TARGETS, {
            label: 'Target',
            help: 'The next hop.',
            connect: 'Route {destination} of {self} to {to}',
            aws: TARGET_PROPERTIES,
            afar: ['vpc-peering'],
          }),
        },
        {
          label: 'Routes',
          help: 'The local route of the VPC is always there and not listed.',
          row: 'route',
          fresh: freshRoute,
        },
      ),
    ),
    blackholes: optional(
      list(
        text({
          label: 'Destination',
          help: 'The destination of a route, as AWS writes it.',
          placeholder: '10.1.0.0/16',
        }),
        {
          label: 'Blackholes',
          help: 'Destinations whose target was gone when AWS was read: what is for them is dropped.',
          aws: false,
        },
      ),
    ),
  },
  cfn: {
    type: 'AWS::EC2::RouteTable',
    parent: 'VpcId',
    satellites: {
      routes: {
        type: 'AWS::EC2::Route',
        self: 'RouteTableId',
        key: ['destination', 'prefixList', 'prefixListId'],
      },
    },
  },
  live: live({
    call: 'ec2:DescribeRouteTables',
    items: (answer) => answer.RouteTables,
    id: (item) => item.RouteTableId,
    parent: (item) => item.VpcId,
    isDefault: (item) => item.Associations?.some(({ Main }) => Main) === true,
    props: readRouteTable,
    elsewhere: routeTableAssociations,
  }),
})

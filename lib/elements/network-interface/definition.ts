import { defineElement, live } from '../define'
import { address, choice, flag, integer, optional, ref, refs, rows, text } from '../field'
import { ipv6Fields } from '../ipv6-fields'
import { addressesOn, isMadeByAws, readNetworkInterface } from './read'

export const networkInterface = defineElement({
  kind: 'network-interface',
  label: 'Network interface',
  group: 'network',
  summary:
    'A network card of its own: it keeps its addresses and security groups whatever it is attached to.',
  docs: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html',
  inside: ['subnet'],
  fields: {
    description: optional(text({ label: 'Description', help: 'What the interface is for.' })),
    securityGroups: optional(
      refs('security-group', {
        label: 'Security groups',
        help: 'Up to five. The default group of the VPC when empty.',
        connect: 'Protect {self} by {to}',
        aws: 'GroupSet',
      }),
    ),
    privateIpAddress: optional(
      address({
        label: 'Private address',
        help: 'The primary address, of the subnet; AWS picks one when empty.',
      }),
    ),
    privateIpAddresses: optional(
      rows(
        {
          privateIpAddress: address({ label: 'Address', help: 'An address of the subnet.' }),
          primary: flag({
            label: 'Primary',
            help: 'The one primary address of the interface.',
            fallback: false,
          }),
        },
        {
          label: 'Private addresses',
          help: 'Several addresses of the subnet, one of them the primary. Instead of the private address above.',
          row: 'private address',
          fresh: (rows) => ({ primary: rows.length === 0 }),
        },
      ),
    ),
    secondaryPrivateIpAddressCount: optional(
      integer({
        label: 'Further private addresses',
        help: 'How many more addresses AWS picks from the subnet.',
        min: 0,
      }),
    ),
    ...ipv6Fields,
    sourceDestCheck: optional(
      flag({
        label: 'Source/destination check',
        help: 'Drops packets that are not for the interface itself. Turn it off for a NAT instance or any appliance.',
        fallback: true,
      }),
    ),
    interfaceType: optional(
      choice(['interface', 'efa', 'efa-only', 'branch', 'trunk'], {
        label: 'Interface type',
        help: 'An ordinary interface, or one for high performance computing or for containers.',
        fallback: 'interface',
      }),
    ),
    attachments: optional(
      rows(
        {
          instance: ref('instance', {
            label: 'Instance',
            help: 'An instance of the same Availability Zone.',
            connect: 'Attach {self} to {to} as device {deviceIndex}',
            aws: 'InstanceId',
          }),
          deviceIndex: text({
            label: 'Device index',
            help: 'Its place on the instance; 0 is the interface that the instance started with.',
            pattern: /^\d{1,2}$/,
            placeholder: '1',
          }),
          deleteOnTermination: optional(
            flag({
              label: 'Delete with the instance',
              help: 'The interface ends together with the instance.',
              rare: true,
              fallback: true,
            }),
          ),
        },
        {
          label: 'Attachment',
          help: 'The instance that it is attached to, one at a time.',
          row: 'attachment',
          fresh: () => ({ deviceIndex: '1' }),
        },
      ),
    ),
  },
  cfn: {
    type: 'AWS::EC2::NetworkInterface',
    parent: 'SubnetId',
    satellites: {
      attachments: {
        type: 'AWS::EC2::NetworkInterfaceAttachment',
        self: 'NetworkInterfaceId',
        key: ['instance'],
      },
    },
  },
  live: live({
    call: 'ec2:DescribeNetworkInterfaces',
    items: (answer) => answer.NetworkInterfaces,
    id: (item) => item.NetworkInterfaceId,
    parent: (item) => item.SubnetId,
    skip: isMadeByAws,
    props: readNetworkInterface,
    elsewhere: addressesOn,
  }),
})

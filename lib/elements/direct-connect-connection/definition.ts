import { defineElement, live } from '../define'
import { choice, optional, ref } from '../field'
import { portFields } from './port-fields'
import { readConnection } from './read'

export const directConnectConnection = defineElement({
  kind: 'direct-connect-connection',
  label: 'Direct Connect connection',
  group: 'direct-connect',
  summary:
    'A private line from a Direct Connect location into AWS. It carries traffic through virtual interfaces only, and encrypts nothing by itself.',
  docs: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/WorkingWithConnections.html',
  inside: ['region', 'canvas'],
  fields: {
    ...portFields('Bandwidth'),
    ownership: optional(
      choice(['dedicated', 'hosted'], {
        label: 'Ownership',
        help: 'Dedicated is a whole port with many virtual interfaces; hosted is a share of the port of a partner, who makes it, with one.',
        aws: false,
        fallback: 'dedicated',
      }),
    ),
    lag: optional(
      ref(['direct-connect-lag', 'other'], {
        label: 'LAG',
        help: 'The group it is bundled in.',
        connect: 'Bundle {self} in {to}',
        aws: 'LagId',
      }),
    ),
  },
  fresh: () => ({ location: 'EqDC2', bandwidth: '1Gbps' }),
  cfn: {
    type: 'AWS::DirectConnect::Connection',
    name: 'ConnectionName',
    attribute: 'ConnectionId',
    refToo: true,
  },
  live: live({
    call: 'directconnect:DescribeConnections',
    items: (answer) => answer.connections,
    id: (item) => item.connectionId,
    name: (item) => item.connectionName,
    skip: (item) => ['deleted', 'deleting', 'rejected'].includes(String(item.connectionState)),
    props: readConnection,
  }),
})

import { defineElement, live } from '../define'
import { choice, integer, optional, ref, text } from '../field'
import { freshFlowLog } from './fresh'
import { besideLogged } from './home'
import { readFlowLog } from './read'

export const flowLog = defineElement({
  kind: 'flow-log',
  label: 'Flow log',
  group: 'network',
  summary: 'Records who talked to whom, and what was refused, in a VPC, a subnet or one interface.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
  inside: ['vpc', 'subnet', 'region', 'canvas'],
  home: besideLogged,
  fields: {
    resource: ref(
      [
        'vpc',
        'subnet',
        'network-interface',
        'transit-gateway',
        'transit-gateway-attachment',
        'nat-gateway',
        'other',
      ],
      {
        label: 'What is logged',
        help: 'A VPC or subnet stands for all its interfaces.',
        aws: 'ResourceId',
        connect: 'Log the traffic of {to} by {self}',
      },
    ),
    resourceType: choice(
      [
        'VPC',
        'Subnet',
        'NetworkInterface',
        'TransitGateway',
        'TransitGatewayAttachment',
        'RegionalNatGateway',
      ],
      { label: 'Its type', help: 'Must be the type of what is logged.' },
    ),
    trafficType: optional(
      choice(['ALL', 'ACCEPT', 'REJECT'], {
        label: 'Traffic',
        help: 'All of it, or only what security groups and network ACLs let through or refused. A transit gateway has no choice.',
      }),
    ),
    logDestinationType: optional(
      choice(['cloud-watch-logs', 's3', 'kinesis-data-firehose'], {
        label: 'Destination',
        help: 'Where the records go.',
        fallback: 'cloud-watch-logs',
      }),
    ),
    logGroupName: optional(
      text({ label: 'Log group', help: 'The CloudWatch log group, by name.', placeholder: '/vpc/flow' }),
    ),
    logDestination: optional(
      text({
        label: 'Destination ARN',
        help: 'The bucket, Firehose stream or log group.',
        placeholder: 'arn:aws:s3:::flow-records',
      }),
    ),
    deliverLogsPermissionArn: optional(
      text({
        label: 'Role',
        help: 'The role by which records reach CloudWatch Logs; needed for no other destination.',
        placeholder: 'arn:aws:iam::111122223333:role/flow-logs',
      }),
    ),
    maxAggregationInterval: optional(
      integer({
        label: 'Interval',
        help: '60 or 600: how much is put into one record. A transit gateway takes only 60.',
        unit: 's',
        min: 60,
        max: 600,
        fallback: 600,
      }),
    ),
    logFormat: optional(
      text({ label: 'Format', help: 'The fields of a record; those of version 2 when empty.' }),
    ),
  },
  fresh: freshFlowLog,
  cfn: { type: 'AWS::EC2::FlowLog' },
  live: live({
    call: 'ec2:DescribeFlowLogs',
    items: (answer) => answer.FlowLogs,
    id: (item) => item.FlowLogId,
    skip: (item) => item.FlowLogStatus === 'DELETED',
    props: readFlowLog,
  }),
})

import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  'ec2:DescribeFlowLogs',
  {
    FlowLogs: [
      {
        FlowLogId: 'fl-0a11',
        FlowLogStatus: 'ACTIVE',
        ResourceId: 'vpc-0a11',
        TrafficType: 'REJECT',
        LogDestinationType: 'cloud-watch-logs',
        LogGroupName: '/vpc/shop',
        DeliverLogsPermissionArn: 'arn:aws:iam::111122223333:role/flow',
        DeliverLogsStatus: 'SUCCESS',
        MaxAggregationInterval: 600,
        LogFormat:
          '${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} ${bytes} ${start} ${end} ${action} ${log-status}',
      },
      {
        FlowLogId: 'fl-0a22',
        FlowLogStatus: 'ACTIVE',
        ResourceId: 'tgw-attach-0f11',
        LogDestinationType: 's3',
        LogDestination: 'arn:aws:s3:::flow-records/hub',
        MaxAggregationInterval: 60,
        LogFormat: '${version} ${resource-type} ${tgw-id} ${srcaddr} ${dstaddr}',
        Tags: [{ Key: 'Name', Value: 'hub' }],
      },
    ],
  },
  [
    {
      id: 'fl-0a11',
      props: {
        resource: 'vpc-0a11',
        resourceType: 'VPC',
        trafficType: 'REJECT',
        logDestinationType: 'cloud-watch-logs',
        logGroupName: '/vpc/shop',
        deliverLogsPermissionArn: 'arn:aws:iam::111122223333:role/flow',
        maxAggregationInterval: 600,
      },
    },
    {
      id: 'fl-0a22',
      props: {
        resource: 'tgw-attach-0f11',
        resourceType: 'TransitGatewayAttachment',
        logDestinationType: 's3',
        logDestination: 'arn:aws:s3:::flow-records/hub',
        maxAggregationInterval: 60,
        logFormat: '${version} ${resource-type} ${tgw-id} ${srcaddr} ${dstaddr}',
      },
    },
  ],
)

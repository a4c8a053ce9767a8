import type { FlowLog } from '@aws-sdk/client-ec2'

const TYPES = [
  ['vpc-', 'VPC'],
  ['subnet-', 'Subnet'],
  ['eni-', 'NetworkInterface'],
  ['tgw-attach-', 'TransitGatewayAttachment'],
  ['tgw-', 'TransitGateway'],
  ['nat-', 'RegionalNatGateway'],
] as const

const typeOf = (id: string) => TYPES.find(([prefix]) => id.startsWith(prefix))?.[1]

/** A flow log as AWS answers it. What is logged tells its type by its id. */
export function readFlowLog(log: FlowLog) {
  return {
    resource: log.ResourceId,
    resourceType: typeOf(log.ResourceId ?? ''),
    trafficType: log.TrafficType,
    logDestinationType: log.LogDestinationType,
    logGroupName: log.LogGroupName,
    // A log group has a name; its ARN would say the same again.
    logDestination: log.LogGroupName === undefined ? log.LogDestination : undefined,
    deliverLogsPermissionArn: log.DeliverLogsPermissionArn,
    maxAggregationInterval: log.MaxAggregationInterval,
    logFormat: log.LogFormat === STANDARD ? undefined : log.LogFormat,
  }
}

/** The fields of version 2, in AWS's order; what applies when nothing is said. */
const STANDARD = [
  'version',
  'account-id',
  'interface-id',
  'srcaddr',
  'dstaddr',
  'srcport',
  'dstport',
  'protocol',
  'packets',
  'bytes',
  'start',
  'end',
  'action',
  'log-status',
]
  .map((field) => `\${${field}}`)
  .join(' ')

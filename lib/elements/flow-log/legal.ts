import type { Legal } from '../legal'
import { inside } from '../legal'

/** A log of the VPC or of a subnet, to a bucket or to CloudWatch. */
export const legal: Legal = ({ add, all, chance, pick }) => {
  const [vpc] = all('vpc')
  const subnets = all('subnet')
  if (!vpc || subnets.length === 0) return
  const subnet = chance(2) ? pick(subnets) : undefined
  add('flow-log', {
    ...inside(subnet ?? vpc),
    props: {
      resource: (subnet ?? vpc).id,
      resourceType: subnet ? 'Subnet' : 'VPC',
      trafficType: pick(['ALL', 'ACCEPT', 'REJECT']),
      ...(chance(2)
        ? { logDestinationType: 's3', logDestination: 'arn:aws:s3:::flow-records' }
        : {
            logGroupName: '/vpc/flow',
            deliverLogsPermissionArn: 'arn:aws:iam::111122223333:role/flow',
          }),
      ...(chance(2) && { maxAggregationInterval: pick([60, 600]) }),
    },
  })
}

import type {
  DescribeLoadBalancerAttributesOutput,
  LoadBalancer,
} from '@aws-sdk/client-elastic-load-balancing-v2'
import { detail } from '../define'
import type { Fields } from '../field'
import { pick } from '../pick'

/** What one item of the answer says of every type of load balancer. */
export const readLoadBalancer = (fields: Fields, item: LoadBalancer) => ({
  ...pick(fields, item),
  name: item.LoadBalancerName,
  dnsName: item.DNSName,
})

export const subnetsOf = (item: LoadBalancer) =>
  (item.AvailabilityZones ?? []).flatMap((zone) => zone.SubnetId ?? [])

/** Attributes are asked for one load balancer at a time. */
export const attributesOf = (fields: Fields) =>
  detail({
    call: 'elbv2:DescribeLoadBalancerAttributes',
    inputs: (item: LoadBalancer) => [{ LoadBalancerArn: item.LoadBalancerArn }],
    props: (answer: DescribeLoadBalancerAttributesOutput) =>
      pick(fields, { LoadBalancerAttributes: answer.Attributes }),
  })

import type { LoadBalancerDescription } from '@aws-sdk/client-elastic-load-balancing'
import { defineElement, detail, live } from '../define'
import { internetGateways } from '../load-balancer/after'
import { freshPlacement } from '../load-balancer/fresh'
import { fields } from './fields'
import { readClassic, readClassicAttributes } from './read'

export const classicLoadBalancer = defineElement({
  kind: 'classic-load-balancer',
  label: 'Classic Load Balancer',
  group: 'load-balancing',
  summary: 'The load balancer of before: spreads HTTP and TCP over instances. New designs use another type.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/classic/introduction.html',
  inside: ['vpc', 'region', 'canvas'],
  spans: 'subnets',
  fields,
  fresh: (around, parent) => ({
    ...freshPlacement(around, parent),
    listeners: [{ protocol: 'HTTP', loadBalancerPort: 80, instancePort: 80 }],
  }),
  cfn: { type: 'AWS::ElasticLoadBalancing::LoadBalancer', after: internetGateways },
  live: live({
    call: 'elb:DescribeLoadBalancers',
    items: (answer) => answer.LoadBalancerDescriptions,
    id: (item) => item.LoadBalancerName,
    parent: (item) => item.VPCId,
    name: (item) => item.LoadBalancerName,
    props: readClassic,
    details: [
      detail({
        call: 'elb:DescribeLoadBalancerAttributes',
        inputs: (item: LoadBalancerDescription) => [{ LoadBalancerName: item.LoadBalancerName }],
        props: readClassicAttributes,
      }),
    ],
  }),
})

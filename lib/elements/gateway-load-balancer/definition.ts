import { defineElement, live } from '../define'
import { freshSubnets } from '../fresh-subnets'
import { attributesOf, readLoadBalancer, subnetsOf } from '../load-balancer/read'
import { plainSubnets } from '../load-balancer/subnets'
import { fields } from './fields'

export const gatewayLoadBalancer = defineElement({
  kind: 'gateway-load-balancer',
  label: 'Gateway Load Balancer',
  group: 'load-balancing',
  summary: 'Sends whole packets through a fleet of appliances and back, reached through an endpoint.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/gateway/introduction.html',
  inside: ['vpc'],
  container: { width: 240, height: 120 },
  spans: 'subnets',
  fields,
  fresh: (around, parent) => ({ subnets: freshSubnets(around, parent) }),
  cfn: {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    fixed: { Type: 'gateway' },
    attribute: 'LoadBalancerArn',
    refToo: true,
    reshape: plainSubnets,
  },
  live: live({
    call: 'elbv2:DescribeLoadBalancers',
    items: (answer) => answer.LoadBalancers,
    id: (item) => item.LoadBalancerArn,
    parent: (item) => item.VpcId,
    skip: (item) => item.Type !== 'gateway',
    name: (item) => item.LoadBalancerName,
    props: (item) => ({ ...readLoadBalancer(fields, item), subnets: subnetsOf(item) }),
    details: [attributesOf(fields)],
  }),
})

import { defineElement, live } from '../define'
import { internetGateways } from '../load-balancer/after'
import { freshPlacement } from '../load-balancer/fresh'
import { attributesOf, readLoadBalancer } from '../load-balancer/read'
import { mappedSubnets } from '../load-balancer/subnets'
import { fields } from './fields'
import { readMappings } from './read'

export const networkLoadBalancer = defineElement({
  kind: 'network-load-balancer',
  label: 'Network Load Balancer',
  group: 'load-balancing',
  summary: 'Spreads TCP, UDP and TLS connections over targets, with one fixed address a zone.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/introduction.html',
  inside: ['vpc'],
  container: { width: 240, height: 120 },
  spans: 'subnetMappings',
  fields,
  fresh: (around, parent) => {
    const { scheme, subnets } = freshPlacement(around, parent)
    return { scheme, subnetMappings: subnets.map((subnet) => ({ subnet })) }
  },
  cfn: {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    fixed: { Type: 'network' },
    attribute: 'LoadBalancerArn',
    refToo: true,
    after: internetGateways,
    reshape: mappedSubnets,
  },
  live: live({
    call: 'elbv2:DescribeLoadBalancers',
    items: (answer) => answer.LoadBalancers,
    id: (item) => item.LoadBalancerArn,
    parent: (item) => item.VpcId,
    skip: (item) => item.Type !== 'network',
    name: (item) => item.LoadBalancerName,
    props: (item) => ({ ...readLoadBalancer(fields, item), subnetMappings: readMappings(item) }),
    details: [attributesOf(fields)],
  }),
})

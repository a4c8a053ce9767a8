import { defineElement, live } from '../define'
import { internetGateways } from '../load-balancer/after'
import { freshPlacement } from '../load-balancer/fresh'
import { attributesOf, readLoadBalancer, subnetsOf } from '../load-balancer/read'
import { plainSubnets } from '../load-balancer/subnets'
import { fields } from './fields'

export const applicationLoadBalancer = defineElement({
  kind: 'application-load-balancer',
  label: 'Application Load Balancer',
  group: 'load-balancing',
  summary: 'Ends HTTP and HTTPS connections and passes each request on by host, path or header.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/introduction.html',
  inside: ['vpc'],
  container: { width: 240, height: 120 },
  spans: 'subnets',
  fields,
  fresh: freshPlacement,
  cfn: {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    fixed: { Type: 'application' },
    attribute: 'LoadBalancerArn',
    refToo: true,
    after: internetGateways,
    reshape: plainSubnets,
  },
  live: live({
    call: 'elbv2:DescribeLoadBalancers',
    items: (answer) => answer.LoadBalancers,
    id: (item) => item.LoadBalancerArn,
    parent: (item) => item.VpcId,
    skip: (item) => item.Type !== undefined && item.Type !== 'application',
    name: (item) => item.LoadBalancerName,
    props: (item) => ({ ...readLoadBalancer(fields, item), subnets: subnetsOf(item) }),
    details: [attributesOf(fields)],
  }),
})

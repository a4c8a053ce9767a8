import type { Listener } from '@aws-sdk/client-elastic-load-balancing-v2'
import { defineElement, detail, live } from '../define'
import { pick } from '../pick'
import { fields } from './fields'
import { freshListener } from './fresh'
import { readFurtherCertificates, readListener, readRules } from './read'
import { certificateList, defaultActions, rule } from './reshape'

const BALANCERS = ['application-load-balancer', 'network-load-balancer', 'gateway-load-balancer'] as const

const one = (item: Listener) => ({ ListenerArn: item.ListenerArn })

export const listener = defineElement({
  kind: 'listener',
  label: 'Listener',
  group: 'load-balancing',
  summary: 'The port on which a load balancer takes connections, and what becomes of them.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html',
  inside: BALANCERS,
  joins: 'targetGroup',
  fields,
  fresh: freshListener,
  cfn: {
    type: 'AWS::ElasticLoadBalancingV2::Listener',
    parent: 'LoadBalancerArn',
    attribute: 'ListenerArn',
    refToo: true,
    // AWS takes tags here, but validators do not know them yet.
    tags: false,
    reshape: defaultActions,
    satellites: {
      rules: {
        type: 'AWS::ElasticLoadBalancingV2::ListenerRule',
        self: 'ListenerArn',
        key: ['priority'],
        reshape: rule,
      },
      furtherCertificates: {
        type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
        self: 'ListenerArn',
        key: ['certificates'],
        reshape: certificateList,
      },
    },
  },
  live: live({
    call: 'elbv2:DescribeListeners',
    per: {
      kind: BALANCERS,
      input: (item: { LoadBalancerArn?: string }) => ({ LoadBalancerArn: item.LoadBalancerArn }),
    },
    items: (answer) => answer.Listeners,
    id: (item) => item.ListenerArn,
    parent: (item) => item.LoadBalancerArn,
    name: (item) => (item.Protocol && item.Port ? `${item.Protocol}:${item.Port}` : undefined),
    props: (item) => readListener(fields, item),
    details: [
      detail({
        call: 'elbv2:DescribeRules',
        inputs: (item: Listener) => (/^HTTPS?$/.test(item.Protocol ?? '') ? [one(item)] : []),
        props: readRules,
      }),
      detail({
        call: 'elbv2:DescribeListenerCertificates',
        inputs: (item: Listener) => (/^(HTTPS|TLS)$/.test(item.Protocol ?? '') ? [one(item)] : []),
        props: readFurtherCertificates,
      }),
      detail({
        call: 'elbv2:DescribeListenerAttributes',
        inputs: (item: Listener) => (/^HTTPS?$/.test(item.Protocol ?? '') ? [] : [one(item)]),
        props: (answer) => pick(fields, { ListenerAttributes: answer.Attributes }),
      }),
    ],
  }),
})

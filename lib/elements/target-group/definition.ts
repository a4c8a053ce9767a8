import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2'
import { defineElement, detail, live } from '../define'
import { pick } from '../pick'
import { fields } from './fields'
import { leadsByAddress } from './leads'
import { listenersOfTargets } from './listeners'
import { readTargets } from './read'

export const targetGroup = defineElement({
  kind: 'target-group',
  label: 'Target group',
  group: 'load-balancing',
  summary: 'The targets that a listener forwards to, and how their health is checked.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  inside: ['vpc', 'region', 'canvas'],
  leads: leadsByAddress,
  fields,
  fresh: () => ({
    targetType: 'instance' as const,
    protocol: 'HTTP' as const,
    port: 80,
    healthCheckPath: '/',
  }),
  cfn: {
    type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
    parents: { vpc: 'VpcId' },
    attribute: 'TargetGroupArn',
    refToo: true,
    after: listenersOfTargets,
  },
  live: live({
    call: 'elbv2:DescribeTargetGroups',
    items: (answer) => answer.TargetGroups,
    id: (item) => item.TargetGroupArn,
    parent: (item) => item.VpcId,
    name: (item) => item.TargetGroupName,
    props: (item) => ({ ...pick(fields, item), name: item.TargetGroupName }),
    details: [
      detail({
        call: 'elbv2:DescribeTargetGroupAttributes',
        inputs: (item: TargetGroup) => [{ TargetGroupArn: item.TargetGroupArn }],
        props: (answer) => pick(fields, { TargetGroupAttributes: answer.Attributes }),
      }),
      detail({
        call: 'elbv2:DescribeTargetHealth',
        inputs: (item: TargetGroup) => [{ TargetGroupArn: item.TargetGroupArn }],
        props: readTargets,
      }),
    ],
  }),
})

import { defineElement, live } from '../define'
import { integer, optional, ref, refs, suggestion, text } from '../field'
import { freshSubnets } from '../fresh-subnets'
import { reshapeGroup } from './reshape'
import { templateOf, versionOf } from './read'

export const autoScalingGroup = defineElement({
  kind: 'auto-scaling-group',
  label: 'Auto scaling group',
  group: 'compute',
  summary: 'Keeps a number of like instances running, spread over the zones of its subnets.',
  docs: 'https://docs.aws.amazon.com/autoscaling/ec2/userguide/auto-scaling-groups.html',
  inside: ['vpc', 'region', 'canvas'],
  spans: 'subnets',
  fields: {
    launchTemplate: optional(
      ref('launch-template', {
        label: 'Launch template',
        help: 'What its instances are made from.',
        connect: 'Launch the instances of {self} from {to}',
        aws: 'LaunchTemplate.LaunchTemplateId',
      }),
    ),
    version: optional(
      suggestion(['$Latest'], {
        label: 'Template version',
        help: '$Latest follows every change of the template; the default version when empty.',
        aws: 'LaunchTemplate.Version',
      }),
    ),
    minSize: integer({ label: 'Fewest', help: 'It never goes below this.', unit: 'instances', min: 0 }),
    maxSize: integer({ label: 'Most', help: 'It never goes above this.', unit: 'instances', min: 0 }),
    desiredCapacity: optional(
      integer({
        label: 'Wanted',
        help: 'How many to start with; as few as allowed when empty.',
        unit: 'instances',
        min: 0,
      }),
    ),
    subnets: optional(
      refs('subnet', {
        label: 'Subnets',
        help: 'One or more zones; instances are spread evenly over them.',
        connect: 'Launch instances of {self} in {to}',
        aws: 'VPCZoneIdentifier',
      }),
    ),
    targetGroups: optional(
      refs('target-group', {
        label: 'Target groups',
        help: 'Every instance is registered there. The type of the group must be instance.',
        connect: 'Register instances of {self} in {to}',
        line: 'from',
        aws: 'TargetGroupARNs',
      }),
    ),
    loadBalancers: optional(
      refs('classic-load-balancer', {
        label: 'Classic load balancers',
        help: 'Every instance is registered there.',
        connect: 'Register instances of {self} with {to}',
        line: 'from',
        aws: 'LoadBalancerNames',
      }),
    ),
    healthCheckType: optional(
      suggestion(['EC2', 'ELB'], {
        label: 'Health check',
        help: 'EC2 replaces instances that fail; ELB also those that a load balancer finds unhealthy.',
        fallback: 'EC2',
      }),
    ),
    healthCheckGracePeriod: optional(
      integer({
        label: 'Grace period',
        help: 'How long a new instance may take before its health counts.',
        unit: 'seconds',
        min: 0,
        fallback: 0,
      }),
    ),
    autoScalingGroupName: optional(
      text({
        label: 'Group name',
        help: 'AWS makes one from the stack when empty. A group with a name cannot be replaced by an update.',
      }),
    ),
  },
  fresh: (around, parent) => ({
    minSize: 2,
    maxSize: 4,
    version: '$Latest',
    subnets: freshSubnets(around, parent),
  }),
  cfn: {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    tags: { each: { PropagateAtLaunch: true } },
    reshape: reshapeGroup,
  },
  live: live({
    call: 'autoscaling:DescribeAutoScalingGroups',
    items: (answer) => answer.AutoScalingGroups,
    id: (item) => item.AutoScalingGroupName,
    name: (item) => item.AutoScalingGroupName,
    skip: (item) => item.Status !== undefined,
    props: (item) => ({
      launchTemplate: templateOf(item)?.LaunchTemplateId,
      version: versionOf(templateOf(item)?.Version),
      minSize: item.MinSize,
      maxSize: item.MaxSize,
      desiredCapacity: item.DesiredCapacity,
      subnets: item.VPCZoneIdentifier ? item.VPCZoneIdentifier.split(',') : undefined,
      targetGroups: item.TargetGroupARNs?.length ? item.TargetGroupARNs : undefined,
      loadBalancers: item.LoadBalancerNames?.length ? item.LoadBalancerNames : undefined,
      healthCheckType: item.HealthCheckType,
      healthCheckGracePeriod: item.HealthCheckGracePeriod,
      autoScalingGroupName: item.AutoScalingGroupName,
    }),
  }),
})

import { defineElement, live } from '../define'
import { choice, integer, optional, ref, refs, rows, text } from '../field'
import { freshSubnets } from '../fresh-subnets'
import { forwardingListeners } from './forwarding'
import { stepsToServices } from './steps'

export const ecsService = defineElement({
  kind: 'ecs-service',
  label: 'ECS service',
  group: 'compute',
  summary: 'Keeps a number of containers running, each with an interface of its own in one of the subnets.',
  docs: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_services.html',
  inside: ['vpc', 'region', 'canvas'],
  spans: 'subnets',
  fields: {
    cluster: optional(
      ref('other', {
        label: 'Cluster',
        help: 'The AWS::ECS::Cluster that it runs on; the one named default when empty.',
        connect: 'Run {self} on {to}',
      }),
    ),
    taskDefinition: optional(
      ref('other', {
        label: 'Task definition',
        help: 'The AWS::ECS::TaskDefinition that says what runs. Subnets below need its network mode awsvpc.',
        connect: 'Run {to} in {self}',
      }),
    ),
    launchType: optional(
      choice(['FARGATE', 'EC2', 'EXTERNAL', 'MANAGED_INSTANCES'], {
        label: 'Launch type',
        help: 'FARGATE needs no instances; its tasks always have interfaces of their own.',
        fallback: 'EC2',
      }),
    ),
    desiredCount: optional(
      integer({
        label: 'Tasks',
        help: 'How many are kept running.',
        min: 0,
        fallback: 1,
      }),
    ),
    subnets: optional(
      refs('subnet', {
        label: 'Subnets',
        help: 'Where the tasks have their interfaces, at most 16.',
        connect: 'Run tasks of {self} in {to}',
        aws: 'NetworkConfiguration.AwsvpcConfiguration.Subnets',
      }),
    ),
    securityGroups: optional(
      refs('security-group', {
        label: 'Security groups',
        help: 'Must admit the container port from the load balancer. At most five.',
        connect: 'Protect {self} by {to}',
        aws: 'NetworkConfiguration.AwsvpcConfiguration.SecurityGroups',
      }),
    ),
    assignPublicIp: optional(
      choice(['ENABLED', 'DISABLED'], {
        label: 'Public address',
        help: 'A Fargate task in a public subnet reaches the internet, and its image, only with one.',
        aws: 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp',
        fallback: 'DISABLED',
      }),
    ),
    loadBalancers: optional(
      rows(
        {
          targetGroup: optional(
            ref('target-group', {
              label: 'Target group',
              help: 'Its own, of type ip where tasks have interfaces.',
              connect: 'Register tasks of {self} in {to}',
              line: 'from',
              aws: 'TargetGroupArn',
            }),
          ),
          containerName: text({ label: 'Container', help: 'Its name in the task definition.' }),
          containerPort: integer({
            label: 'Port',
            help: 'The port that the container listens on.',
            min: 0,
            max: 65535,
          }),
          loadBalancer: optional(
            ref('classic-load-balancer', {
              label: 'Classic load balancer',
              help: 'Instead of a target group.',
              connect: 'Register tasks of {self} with {to}',
              line: 'from',
              aws: 'LoadBalancerName',
              rare: true,
            }),
          ),
        },
        {
          label: 'Load balancers',
          help: 'Where the tasks are registered.',
          row: 'registration',
          fresh: () => ({ containerName: 'app', containerPort: 80 }),
        },
      ),
    ),
    healthCheckGracePeriodSeconds: optional(
      integer({
        label: 'Grace period',
        help: 'How long a new task may fail the health check of its load balancer.',
        unit: 'seconds',
        min: 0,
      }),
    ),
    serviceName: optional(text({ label: 'Service name', help: 'AWS makes one from the stack when empty.' })),
  },
  fresh: (around, parent) => ({
    launchType: 'FARGATE' as const,
    desiredCount: 2,
    subnets: freshSubnets(around, parent),
  }),
  cfn: {
    type: 'AWS::ECS::Service',
    // AWS refuses a service whose target group no listener forwards to yet.
    after: forwardingListeners,
  },
  live: live({
    call: 'ecs:DescribeServices',
    via: stepsToServices,
    items: (answer) => answer.services,
    id: (item) => item.serviceArn,
    name: (item) => item.serviceName,
    skip: (item) => item.status === 'INACTIVE' || item.status === 'DRAINING',
    props: (item) => {
      const network = item.networkConfiguration?.awsvpcConfiguration
      return {
        cluster: item.clusterArn,
        taskDefinition: item.taskDefinition,
        launchType: item.launchType,
        desiredCount: item.desiredCount,
        subnets: network?.subnets?.length ? network.subnets : undefined,
        securityGroups: network?.securityGroups?.length ? network.securityGroups : undefined,
        assignPublicIp: network?.assignPublicIp,
        loadBalancers: item.loadBalancers?.length
          ? item.loadBalancers.map((one) => ({
              targetGroup: one.targetGroupArn,
              loadBalancer: one.loadBalancerName,
              containerName: one.containerName,
              containerPort: one.containerPort,
            }))
          : undefined,
        healthCheckGracePeriodSeconds: item.healthCheckGracePeriodSeconds,
        serviceName: item.serviceName,
      }
    },
  }),
})

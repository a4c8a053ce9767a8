import { fixtureOf } from '../fixture'

const TARGETS = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0a11'

export const fixture = fixtureOf(
  'autoscaling:DescribeAutoScalingGroups',
  {
    AutoScalingGroups: [
      {
        AutoScalingGroupName: 'web',
        AutoScalingGroupARN:
          'arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:0a11:autoScalingGroupName/web',
        LaunchTemplate: { LaunchTemplateId: 'lt-0a11', LaunchTemplateName: 'web', Version: '$Latest' },
        MinSize: 2,
        MaxSize: 6,
        DesiredCapacity: 2,
        DefaultCooldown: 300,
        AvailabilityZones: ['eu-west-1a', 'eu-west-1b'],
        LoadBalancerNames: [],
        TargetGroupARNs: [TARGETS],
        HealthCheckType: 'ELB',
        HealthCheckGracePeriod: 300,
        VPCZoneIdentifier: 'subnet-0b22,subnet-0b33',
        CreatedTime: new Date('2026-01-01T00:00:00Z'),
        Instances: [],
        Tags: [{ ResourceId: 'web', ResourceType: 'auto-scaling-group', Key: 'team', Value: 'shop' }],
      },
      {
        AutoScalingGroupName: 'batch',
        MixedInstancesPolicy: {
          LaunchTemplate: {
            LaunchTemplateSpecification: { LaunchTemplateId: 'lt-0a22', Version: '$Default' },
          },
        },
        MinSize: 0,
        MaxSize: 1,
        DesiredCapacity: 0,
        DefaultCooldown: 300,
        AvailabilityZones: ['eu-west-1a'],
        LoadBalancerNames: ['old'],
        HealthCheckType: 'EC2',
        VPCZoneIdentifier: '',
        CreatedTime: new Date('2026-01-01T00:00:00Z'),
      },
      {
        AutoScalingGroupName: 'gone',
        MinSize: 0,
        MaxSize: 0,
        DesiredCapacity: 0,
        DefaultCooldown: 300,
        AvailabilityZones: [],
        HealthCheckType: 'EC2',
        CreatedTime: new Date('2026-01-01T00:00:00Z'),
        Status: 'Delete in progress',
      },
    ],
  },
  [
    {
      id: 'web',
      props: {
        launchTemplate: 'lt-0a11',
        version: '$Latest',
        minSize: 2,
        maxSize: 6,
        desiredCapacity: 2,
        subnets: ['subnet-0b22', 'subnet-0b33'],
        targetGroups: [TARGETS],
        healthCheckType: 'ELB',
        healthCheckGracePeriod: 300,
        autoScalingGroupName: 'web',
      },
    },
    {
      id: 'batch',
      props: {
        launchTemplate: 'lt-0a22',
        minSize: 0,
        maxSize: 1,
        desiredCapacity: 0,
        loadBalancers: ['old'],
        healthCheckType: 'EC2',
        autoScalingGroupName: 'batch',
      },
    },
  ],
)

import { fixtureOf } from '../fixture'

const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/gwy/inspect/0b33'

export const fixture = fixtureOf(
  'elbv2:DescribeLoadBalancers',
  {
    LoadBalancers: [
      {
        LoadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/edge/0b22',
        Type: 'network',
      },
      {
        LoadBalancerArn: ARN,
        LoadBalancerName: 'inspect',
        Type: 'gateway',
        VpcId: 'vpc-0a22',
        IpAddressType: 'ipv4',
        State: { Code: 'active' },
        AvailabilityZones: [{ ZoneName: 'eu-west-1a', SubnetId: 'subnet-0b44', LoadBalancerAddresses: [] }],
      },
    ],
  },
  [{ id: ARN, parent: 'vpc-0a22', props: { name: 'inspect', subnets: ['subnet-0b44'] } }],
  [[{ Attributes: [{ Key: 'load_balancing.cross_zone.enabled', Value: 'true' }] }, { crossZone: true }]],
)

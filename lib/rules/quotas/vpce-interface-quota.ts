import { read } from '@/lib/elements/read'
import { classic, queueEndpoint } from '../example'
import { perParent } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

export const vpceInterfaceQuota = defineQuota({
  id: 'vpce-interface-quota',
  severity: 'warning',
  title: 'A VPC has at most 50 interface and Gateway Load Balancer endpoints by default',
  why: 'Both sorts count together. Many VPCs can reach the endpoints of one shared VPC. Each zone of an endpoint carries 10 Gbps, and scales to 100; its MTU is 8,500 bytes, and packets that are too large are dropped in silence.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html',
  limits: [
    limitOf({
      key: 'interface-endpoints-per-vpc',
      label: 'Interface and Gateway Load Balancer endpoints per VPC',
      noun: 'interface and Gateway Load Balancer endpoints',
      scope: 'a VPC',
      value: 50,
      instead: 'share endpoints in a VPC of their own',
      ...perParent('vpc', ['vpc-endpoint'], (endpoint) =>
        ['Interface', 'GatewayLoadBalancer'].includes(read(endpoint, 'vpcEndpointType') ?? ''),
      ),
    }),
  ],
  examples: {
    good: [{ says: 'A VPC without endpoints.', design: () => classic() }],
    bad: [
      {
        says: '51 do not fit by default.',
        design: () =>
          classic(...many(51, (at) => queueEndpoint(`endpoint-${at}`, { subnets: ['private-a'] }))),
      },
    ],
  },
})

import type { ElementOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { classic, make, storageEndpoint } from '../example'
import { perParent, perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { granted, many } from './example'

const isGateway = (endpoint: ElementOf<'vpc-endpoint'>) => read(endpoint, 'vpcEndpointType') === 'Gateway'

const perVpc = limitOf({
  key: 'gateway-endpoints-per-vpc',
  label: 'Gateway endpoints per VPC',
  noun: 'gateway endpoints',
  scope: 'a VPC',
  value: 255,
  fixed: true,
  instead: 'let route tables share one',
  ...perParent('vpc', ['vpc-endpoint'], isGateway),
})

const inRegion = limitOf({
  key: 'gateway-endpoints-per-region',
  label: 'Gateway endpoints per Region',
  noun: 'gateway endpoints',
  scope: 'a Region',
  value: 20,
  instead: 'let route tables share one',
  ...perRegion(['vpc-endpoint'], isGateway),
})

export const vpceGatewayQuota = defineQuota({
  id: 'vpce-gateway-quota',
  severity: 'warning',
  title: 'A Region has at most 20 gateway endpoints by default',
  why: 'One endpoint serves any number of route tables of its VPC. However far the quota is raised, a VPC takes 255.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html',
  limits: [inRegion, perVpc],
  examples: {
    good: [
      {
        says: 'One endpoint for the table of the private subnets.',
        design: () =>
          classic(
            storageEndpoint('storage', { routeTables: ['inward'] }),
            granted('gateway-endpoints-per-region', 40),
          ),
      },
    ],
    bad: [
      {
        says: '21 do not fit by default.',
        design: () =>
          classic(
            ...many(21, (at) => [
              make('route-table', `table-${at}`, { in: 'net' }),
              storageEndpoint(`storage-${at}`, { routeTables: [`table-${at}`] }),
            ]).flat(),
          ),
      },
    ],
  },
})

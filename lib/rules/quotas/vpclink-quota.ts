import { read } from '@/lib/elements/read'
import { classic, make } from '../example'
import { inside, perRegion } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

const share = 'let APIs share a link'

export const vpclinkQuota = defineQuota({
  id: 'vpclink-quota',
  severity: 'warning',
  title: 'A Region has at most 10 VPC links by default, and 20 of the first version',
  why: 'One link serves many APIs and many load balancers of its VPC. It takes 10 subnets by default.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  limits: [
    limitOf({
      key: 'vpc-links-per-region',
      label: 'VPC links (V2) per Region',
      noun: 'VPC links',
      scope: 'a Region',
      value: 10,
      instead: share,
      ...perRegion(['vpc-link']),
    }),
    limitOf({
      key: 'rest-vpc-links-per-region',
      label: 'VPC links (V1) per Region',
      noun: 'VPC links of the first version',
      scope: 'a Region',
      value: 20,
      instead: share,
      source:
        'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-execution-service-limits-table.html',
      ...perRegion(['rest-vpc-link']),
    }),
    limitOf({
      key: 'subnets-per-vpc-link',
      label: 'Subnets per VPC link (V2)',
      noun: 'subnets',
      scope: 'a VPC link',
      value: 10,
      instead: 'choose one subnet in each zone',
      of: 'vpc-link',
      *uses(link) {
        yield inside(link, read(link, 'subnets')?.length ?? 0, { field: 'subnets' })
      },
    }),
  ],
  examples: {
    good: [
      {
        says: 'One link for all APIs.',
        design: () =>
          classic(make('vpc-link', 'link', { in: 'net', subnets: ['private-a'], securityGroups: ['web'] })),
      },
    ],
    bad: [
      {
        says: '15 links do not fit by default.',
        design: () =>
          classic(
            ...many(15, (at) =>
              make('vpc-link', `link-${at}`, { in: 'net', subnets: ['private-a'], securityGroups: ['web'] }),
            ),
          ),
      },
    ],
  },
})

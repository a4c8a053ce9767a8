import { ofKind } from '@/lib/elements'
import { defineRule } from '../define'
import { designOf, make } from '../example'
import { QUOTA, exist } from '../quota'

const vpcs = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    make('vpc', `net-${at}`, { in: 'here', cidrBlock: `10.${at}.0.0/16` }),
  )

export const regionVpcsPerRegion = defineRule({
  id: 'region-vpcs-per-region',
  severity: 'warning',
  title: 'A Region has at most 5 VPCs by default',
  why: 'The quota is 5 VPCs in a Region until it is raised; the next one is refused.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  kind: 'region',
  *check(region, around) {
    const vpcs = ofKind(around.children(region.id), 'vpc')
    if (vpcs.length <= QUOTA.vpcsPerRegion || exist(...vpcs)) return
    yield {
      message: `${region.name} has ${vpcs.length} VPCs; AWS allows ${QUOTA.vpcsPerRegion} in a Region by default. Ask for a higher quota, or use fewer VPCs.`,
    }
  },
  examples: {
    good: [
      {
        says: 'Five VPCs fit.',
        design: () => designOf(make('region', 'here', { code: 'eu-west-1' }), ...vpcs(5)),
      },
    ],
    bad: [
      {
        says: 'Six VPCs do not, by default.',
        design: () => designOf(make('region', 'here', { code: 'eu-west-1' }), ...vpcs(6)),
      },
    ],
  },
})

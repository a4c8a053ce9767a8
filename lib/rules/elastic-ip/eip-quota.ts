import { ancestor } from '@/lib/elements/ancestor'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { QUOTA, exist } from '../quota'

const addresses = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    make('elastic-ip', `more-${at}`, { in: 'ireland', instance: 'server' }),
  )

export const eipQuota = defineRule({
  id: 'eip-quota',
  severity: 'warning',
  title: 'A Region has at most 5 Elastic IPs by default',
  why: 'The quota is 5 Elastic IPs in a Region until it is raised; the next one is refused.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-eips.html',
  kind: 'region',
  *check(region, around) {
    const addresses = around.all('elastic-ip').filter((one) => ancestor(around, one, 'region') === region)
    if (addresses.length <= QUOTA.addressesPerRegion || exist(...addresses)) return
    yield {
      message: `${region.name} has ${addresses.length} Elastic IPs; AWS allows ${QUOTA.addressesPerRegion} in a Region by default. Share NAT gateways, or have the quota raised.`,
    }
  },
  examples: {
    good: [{ says: 'Five fit.', design: () => classic(...addresses(4)) }],
    bad: [{ says: 'Six do not, by default.', design: () => classic(...addresses(5)) }],
  },
})

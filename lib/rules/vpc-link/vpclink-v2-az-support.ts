import { isKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { setProps } from '@/lib/design/patch'
import { httpExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { exist } from '../exist'

/** Zones that have no links, in Regions of which the page lists the zones that have. */
const WITHOUT = /^(use1-az3|apne1-az3|apne2-az4|usw1-az2|ape1-az1|cac1-az4|euw3-az2)$/

export const vpclinkV2AzSupport = defineRule({
  id: 'vpclink-v2-az-support',
  severity: 'error',
  title: 'A VPC link V2 stands in zones that have links',
  why: 'Links are offered in listed Availability Zones only, by their ids; a zone name of one account may be another zone in the next.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html',
  kind: 'vpc-link',
  *check(link, around) {
    const ids = read(link, 'subnets') ?? []
    if (exist(link)) return
    for (const id of ids) {
      const subnet = typeof id === 'string' ? around.get(id) : undefined
      const zone = isKind(subnet, 'subnet') ? read(subnet, 'availabilityZoneId') : undefined
      if (!subnet || zone === undefined || !WITHOUT.test(zone)) continue
      yield {
        field: 'subnets',
        message: `${link.name} stands in ${subnet.name} in zone ${zone}, which has no VPC links. Use a subnet of another zone.`,
        fix: () =>
          ids.length > 1
            ? {
                label: `Leave out ${subnet.name}`,
                patch: setProps(link, { subnets: ids.filter((one) => one !== id) }),
              }
            : undefined,
      }
    }
  },
  examples: {
    good: [{ says: 'Zones a and b of Ireland.', design: () => httpExample() }],
    bad: [
      {
        says: 'A subnet in use1-az3.',
        design: () =>
          httpExample({}, { 'private-b': { availabilityZone: undefined, availabilityZoneId: 'use1-az3' } }),
      },
    ],
  },
})

import { isPrivate } from '@/lib/elements/hosted-zone/delegation'
import { choicesOf, policiesOf } from '@/lib/elements/hosted-zone/policies'
import { isOpen } from '@/lib/elements/read'
import { defineRule } from '../define'
import { privately, site } from './zone-example'

export const r53PrivateZonePolicies = defineRule({
  id: 'r53-private-zone-policies',
  severity: 'error',
  title: 'A private zone has no IP-based records',
  why: 'Private hosted zones take every routing policy but the IP-based one.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/hosted-zone-private-considerations.html',
  kind: 'hosted-zone',
  *check(zone) {
    if (!isPrivate(zone) || isOpen(zone.props.vpcs)) return
    for (const { name, type, records } of choicesOf(zone)) {
      const found = records.find((record) => policiesOf(record).includes('IP-based'))
      if (!found) continue
      yield {
        field: `${found.field}.cidrCollection`,
        message: `${zone.name} is private, and the ${type} records of ${name} are chosen by the address of the client. Use another policy.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Weighted records.',
        design: () =>
          privately([
            { ...site('blue', 10), weight: 9 },
            { ...site('green', 11), weight: 1 },
          ]),
      },
    ],
    bad: [
      {
        says: 'IP-based records.',
        design: () =>
          privately([
            {
              ...site('tokyo', 10),
              cidrCollection: '0a1b2c3d-0000-4444-8888-0123456789ab',
              cidrLocation: 'tokyo',
            },
          ]),
      },
    ],
  },
})

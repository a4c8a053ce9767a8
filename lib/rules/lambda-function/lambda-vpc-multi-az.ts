import { setProps } from '@/lib/design/patch'
import { listedSubnets } from '@/lib/elements/subnet/listed'
import { zoneOf } from '@/lib/elements/subnet/standing'
import { subnetsLike } from '@/lib/elements/subnet/alike'
import { defineRule } from '../define'
import { twoZones } from '../two-zones'
import { checkout } from './lambda-example'

export const lambdaVpcMultiAz = defineRule({
  id: 'lambda-vpc-multi-az',
  severity: 'warning',
  title: 'A function in a VPC has subnets in two zones',
  why: 'With subnets in several zones a function goes on when one of them fails; with one it stops.',
  source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
  kind: 'lambda-function',
  *check(self, around) {
    const subnets = listedSubnets(self, around)
    const [first] = subnets ?? []
    const zone = first && zoneOf(first)
    if (!subnets || !first || zone === undefined || subnets.some((one) => zoneOf(one) !== zone)) return
    yield {
      field: 'subnets',
      message: `${self.name} is attached to subnets of ${zone} only. Add a subnet of another zone.`,
      fix: () => {
        const more = subnetsLike(first, around).find(
          (one) => zoneOf(one) !== undefined && zoneOf(one) !== zone,
        )
        return (
          more && {
            label: `Add ${more.name} in ${zoneOf(more)}`,
            patch: setProps(self, { subnets: [...subnets.map(({ id }) => id), more.id] }),
          }
        )
      },
    }
  },
  examples: {
    good: [{ says: 'Subnets of two zones.', design: () => twoZones(checkout(['private-a', 'private-b'])) }],
    bad: [{ says: 'One subnet.', design: () => twoZones(checkout(['private-a'])) }],
  },
})

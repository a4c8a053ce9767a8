import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { REGIONS } from '@/lib/elements/region/regions'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { read } from '@/lib/elements/read'

export const regionAzBelongsToRegion = defineRule({
  id: 'region-az-belongs-to-region',
  severity: 'error',
  title: 'A subnet is in a zone of its Region',
  why: 'AWS refuses a subnet in a zone of another Region than that of its VPC.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/configure-subnets.html',
  kind: 'subnet',
  *check(subnet, around) {
    const region = ancestor(around, subnet, 'region')
    const zone = read(subnet, 'availabilityZone')
    const code = isKind(region, 'region') ? read(region, 'code') : undefined
    if (!zone || !code) return
    const home = REGIONS.find((one) => zone.startsWith(one) && /^([a-z]$|-)/.test(zone.slice(one.length)))
    if (!home || home === code) return
    const own = code + zone.slice(home.length)
    yield {
      field: 'availabilityZone',
      message: `${subnet.name} is in ${zone}, but its Region is ${code}. Choose a zone of ${code}, such as ${code}a.`,
      fix: () =>
        /^[abc]$/.test(zone.slice(home.length))
          ? { label: `Use ${own}`, patch: setProps(subnet, { availabilityZone: own }) }
          : undefined,
    }
  },
  examples: {
    good: [
      {
        says: 'A Local Zone belongs to its Region.',
        design: () =>
          classic(
            make('region', 'ireland', { code: 'us-west-2' }),
            make('elastic-ip', 'address', { in: 'ireland', networkBorderGroup: 'us-west-2-lax-1' }),
            make('subnet', 'public-a', {
              in: 'net',
              cidrBlock: '10.0.0.0/24',
              availabilityZone: 'us-west-2-lax-1a',
              routeTable: 'outward',
            }),
            make('subnet', 'private-a', {
              in: 'net',
              cidrBlock: '10.0.1.0/24',
              availabilityZone: 'us-west-2-lax-1a',
              routeTable: 'inward',
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'A VPC in eu-west-1 has a subnet in us-east-1a.',
        design: () =>
          classic(
            make('subnet', 'b', { in: 'net', cidrBlock: '10.0.2.0/24', availabilityZone: 'us-east-1a' }),
          ),
      },
    ],
  },
})

import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { subnetsOf } from '../routes'
import { regional } from './regional-example'

export const natgwRegionalExpansionDelay = defineRule({
  id: 'natgw-regional-expansion-delay',
  severity: 'warning',
  title: 'A regional NAT gateway has addresses in every zone that uses it',
  why: 'With addresses given by zone, a regional NAT gateway does not expand by itself. Without them AWS follows new zones, which may take an hour.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html',
  kind: 'nat-gateway',
  *check(nat, around, reach) {
    const rows = rowsOf(nat, 'availabilityZoneAddresses') ?? []
    if (rows.length === 0 || read(nat, 'availabilityMode') !== 'regional') return
    const cut = ofKind(around.referrers(nat.id), 'route-table')
      .flatMap((table) => subnetsOf(table, around))
      .filter((subnet) => {
        const { verdict, codes } = reach({
          from: { element: subnet.id },
          to: { internet: true },
          protocols: [[6, 6]],
          ports: [[443, 443]],
          family: 4,
        })
        return verdict === 'NOT_REACHABLE' && codes[0] === 'REGIONAL_NGW_ROUTE_AZ_RESTRICTION'
      })
    if (cut.length === 0) return
    const zones = rows.flatMap(({ availabilityZone }) => availabilityZone ?? []).join(', ')
    const names = cut.map(({ name }) => name).join(', ')
    yield {
      field: 'availabilityZoneAddresses',
      message: `${nat.name} has addresses in ${zones} only, but ${names} in another zone routes to it. Add addresses there, or leave all of them to AWS.`,
      fix: () => ({
        label: 'Leave the addresses to AWS',
        patch: setProps(nat, { availabilityZoneAddresses: undefined }),
      }),
    }
  },
  examples: {
    good: [{ says: 'AWS follows the zones.', design: () => regional() }],
    bad: [
      {
        says: 'Addresses in one of two zones.',
        design: () => {
          const { elements } = regional({
            availabilityZoneAddresses: [{ availabilityZone: 'eu-west-1a', allocations: ['second'] }],
          })
          const second = { id: 'second', kind: 'elastic-ip', name: 'second', parent: 'ireland', props: {} }
          return { elements: { ...elements, second } }
        },
      },
    ],
  },
})

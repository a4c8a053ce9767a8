import type { Id } from '@/lib/design/element'
import { create, setProps, squash } from '@/lib/design/patch'
import { createElement } from '@/lib/elements/create'
import { ancestor } from '@/lib/elements/ancestor'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeBalancer, edgeService } from '../load-balancer/balanced-example'

const fixed = (...allocations: readonly (string | undefined)[]) =>
  edgeService(
    ...['fixed-a', 'fixed-b'].map((id) => make('elastic-ip', id, { in: 'ireland' })),
    edgeBalancer({
      scheme: 'internet-facing',
      subnetMappings: allocations.map((allocation, at) => ({
        subnet: ['public-a', 'public-b'][at],
        ...(allocation !== undefined && { allocation }),
      })),
    }),
  )

export const nlbEipPerAz = defineRule({
  id: 'nlb-eip-per-az',
  severity: 'error',
  title: 'Each zone of a Network Load Balancer has an Elastic IP of its own',
  why: 'A node has one Elastic IP, and an Elastic IP is on one node. Where one zone gets an own address, so do the others.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/create-network-load-balancer.html',
  kind: 'network-load-balancer',
  *check(balancer, around) {
    const rows = rowsOf(balancer, 'subnetMappings') ?? []
    if (read(balancer, 'scheme') !== 'internet-facing' || exist(balancer)) return
    if (rows.every(({ row }) => row.allocation === undefined)) return
    const seen = new Set<Id>()
    for (const { at, row, allocation } of rows) {
      const isTwice = allocation !== undefined && seen.has(allocation)
      if (allocation !== undefined) seen.add(allocation)
      if (row.allocation !== undefined && !isTwice) continue
      const says = isTwice
        ? `has ${around.get(allocation)?.name ?? allocation} in more than one subnet, and an Elastic IP is on one node`
        : `has Elastic IPs in some subnets, and none in subnet ${at + 1}`
      yield {
        field: `subnetMappings.${at}.allocation`,
        message: `${balancer.name} ${says}. Allocate another one for it.`,
        fix: () => {
          const made = createElement(around, 'elastic-ip', ancestor(around, balancer, 'region'))
          const subnetMappings = withRow(rows, at, { allocation: made.id })
          return {
            label: `Allocate ${made.name} for subnet ${at + 1}`,
            patch: squash(create(made), setProps(balancer, { subnetMappings })),
          }
        },
      }
    }
  },
  examples: {
    good: [{ says: 'Two subnets, two Elastic IPs.', design: () => fixed('fixed-a', 'fixed-b') }],
    bad: [
      { says: 'Two subnets, one Elastic IP.', design: () => fixed('fixed-a', undefined) },
      { says: 'The same one twice.', design: () => fixed('fixed-a', 'fixed-a') },
    ],
  },
})

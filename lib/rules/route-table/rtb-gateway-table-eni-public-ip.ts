import { isKind } from '@/lib/elements'
import { giveAddress } from '@/lib/elements/elastic-ip/uses'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { routesOf } from '../routes'
import { firewallWith, inspected } from './inspection-example'

export const rtbGatewayTableEniPublicIp = defineRule({
  id: 'rtb-gateway-table-eni-public-ip',
  severity: 'error',
  title: 'An appliance behind an internet gateway has a public address',
  why: 'What enters by an internet gateway is handed only to an interface with a public IPv4 address.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/gateway-route-tables.html',
  kind: 'internet-gateway',
  *check(gateway, around, reach) {
    const table = around.get(read(gateway, 'routeTable'))
    if (!isKind(table, 'route-table')) return
    const asked = new Set<string>()
    for (const { destination, target } of routesOf(table, around) ?? []) {
      if (destination?.family !== 4 || !target || asked.has(target.id)) continue
      if (target.kind !== 'instance' && target.kind !== 'network-interface') continue
      asked.add(target.id)
      const { blockers } = reach({
        from: { element: target.id },
        to: { internet: true },
        protocols: [[6, 6]],
        ports: [[443, 443]],
        family: 4,
      })
      const bare = blockers.some(
        ({ code, element }) => code === 'IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS' && element === target.id,
      )
      if (!bare) continue
      yield {
        field: 'routeTable',
        message: `${gateway.name} hands what enters to ${target.name} by ${table.name}, but ${target.name} has no public address, so it is dropped. Give it an Elastic IP.`,
        fix: () => (isKind(target, 'instance') ? giveAddress(target, around) : undefined),
      }
    }
  },
  examples: {
    good: [{ says: 'The firewall has a public address.', design: () => inspected(firewallWith(true)) }],
    bad: [{ says: 'The firewall has none.', design: () => inspected(firewallWith(false)) }],
  },
})

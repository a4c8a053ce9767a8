import type { Id } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import { plainName, recordsOf } from '@/lib/elements/hosted-zone/records'
import { rowsOf } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { edgeBalancer, edgeService } from '../load-balancer/balanced-example'

const named = (...elasticIps: readonly string[]) =>
  edgeService(
    ...['fixed-a', 'fixed-b'].map((id) => make('elastic-ip', id, { in: 'ireland' })),
    make('hosted-zone', 'example', {
      in: 'ireland',
      name: 'example.com',
      records: elasticIps.map((elasticIp, at) => ({
        name: 'edge.example.com',
        type: 'A',
        ttl: 60,
        elasticIp,
        ...(elasticIps.length > 1 && { setIdentifier: `node-${at}`, weight: 1 }),
      })),
    }),
    edgeBalancer({
      scheme: 'internet-facing',
      subnetMappings: [
        { subnet: 'public-a', allocation: 'fixed-a' },
        { subnet: 'public-b', allocation: 'fixed-b' },
      ],
    }),
  )

export const nlbZonalDns = defineRule({
  id: 'nlb-zonal-dns',
  severity: 'info',
  title: 'A name leads to every zone of a Network Load Balancer',
  why: 'Its own DNS name gives the nodes of all healthy zones. A record with the address of one node goes down with that zone.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html',
  kind: 'network-load-balancer',
  *check(balancer, around) {
    const own = (rowsOf(balancer, 'subnetMappings') ?? []).flatMap(({ allocation }) => allocation ?? [])
    if (own.length < 2) return
    const zones = new Set(own.flatMap((id) => around.referrers(id)))
    for (const zone of zones) {
      if (!isKind(zone, 'hosted-zone')) continue
      const byName = new Map<string, Set<Id>>()
      for (const { name, elasticIp } of recordsOf(zone) ?? [])
        if (name !== undefined && elasticIp !== undefined && own.includes(elasticIp))
          byName.set(plainName(name), (byName.get(plainName(name)) ?? new Set()).add(elasticIp))
      for (const [name, found] of byName)
        if (found.size < own.length)
          yield {
            message: `${name} in ${zone.name} leads to ${found.size === 1 ? 'one node' : `${found.size} nodes`} of ${balancer.name}, which has ${own.length}. Make it an alias of ${balancer.name}.`,
          }
    }
  },
  examples: {
    good: [{ says: 'Nobody names a node by itself.', design: () => named() }],
    bad: [{ says: 'A record gives the address of one node.', design: () => named('fixed-a') }],
  },
})

import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'
import { routesOf } from '../routes'

const card = (id: string, subnet: string) =>
  make('network-interface', id, { in: subnet, securityGroups: ['web'], sourceDestCheck: false })
const firewall = (...interfaces: string[]) => [
  card('outer', 'public-a'),
  card('inner', 'private-a'),
  make('instance', 'firewall', {
    in: 'public-a',
    imageId: 'ami-0123456789abcdef0',
    networkInterfaces: interfaces.map((networkInterface, at) => ({
      deviceIndex: String(at),
      networkInterface,
    })),
  }),
]
const table = (target: string) =>
  make('route-table', 'spare', { in: 'net', routes: [{ destination: '10.9.0.0/16', target }] })

export const rtbInstanceOneEni = defineRule({
  id: 'rtb-instance-one-eni',
  severity: 'error',
  title: 'A route names the interface of an instance that has several',
  why: 'AWS takes an instance as target only where it has one network interface.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html',
  kind: 'route-table',
  *check(table, around) {
    for (const { at, target } of routesOf(table, around) ?? []) {
      if (!isKind(target, 'instance') || exist(table, target)) continue
      const count = interfacesOf(target)
      if (count < 2) continue
      yield {
        field: `routes.${at}.target`,
        message: `${table.name}: route ${at + 1} leads to ${target.name}, which starts with ${count} network interfaces. Name the interface instead.`,
      }
    }
  },
  examples: {
    good: [
      {
        says: 'The route names the interface.',
        design: () => classic(...firewall('outer', 'inner'), table('inner')),
      },
    ],
    bad: [
      {
        says: 'The firewall has two interfaces.',
        design: () => classic(...firewall('outer', 'inner'), table('firewall')),
      },
    ],
  },
})

/** How many interfaces an instance starts with; one that is attached later may come after the route. */
const interfacesOf = (instance: ElementOf<'instance'>): number =>
  (rowsOf(instance, 'networkInterfaces') ?? []).length

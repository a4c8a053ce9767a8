import { setProps } from '@/lib/design/patch'
import { rowsOf, withoutRow } from '@/lib/elements/read'
import { formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { routesOf } from '../routes'

const exit = make('egress-only-internet-gateway', 'exit', { in: 'net' })
const table = (destination: string) =>
  make('route-table', 'spare', { in: 'net', routes: [{ destination, target: 'exit' }] })

export const eigwIpv6Only = defineRule({
  id: 'eigw-ipv6-only',
  severity: 'error',
  title: 'Only IPv6 is routed to an egress-only internet gateway',
  why: 'It carries IPv6 alone, and AWS refuses a route with an IPv4 destination to it.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/egress-only-internet-gateway.html',
  kind: 'route-table',
  *check(table, around) {
    for (const { at, destination, target } of routesOf(table, around) ?? []) {
      if (destination?.family !== 4 || target?.kind !== 'egress-only-internet-gateway') continue
      yield {
        field: `routes.${at}.target`,
        message: `${table.name} sends ${formatPrefix(destination)} to ${target.name}, which carries IPv6 only. Use a NAT gateway for IPv4.`,
        fix: () => ({
          label: `Remove the route ${formatPrefix(destination)}`,
          patch: setProps(table, { routes: withoutRow(rowsOf(table, 'routes') ?? [], at) }),
        }),
      }
    }
  },
  examples: {
    good: [{ says: 'All IPv6 leaves by it.', design: () => classic(exit, table('::/0')) }],
    bad: [{ says: 'All IPv4 is sent to it.', design: () => classic(exit, table('0.0.0.0/0')) }],
  },
})

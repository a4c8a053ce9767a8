import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read, rowsOf } from '@/lib/elements/read'
import { learnedPrefixes } from '@/lib/elements/vpn-gateway/learned'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { classic, make } from '../example'
import { inside } from './count'
import { defineQuota, limitOf } from './define'
import { many } from './example'

type Table = ElementOf<'route-table'>

/** The routes of a family in a table; one to a prefix list counts as many as the list may hold. */
function routesIn(table: Table, family: 4 | 6, around: Around): number {
  return (rowsOf(table, 'routes') ?? []).reduce((sum, { destination, prefixList }) => {
    const list = around.get(prefixList)
    if (isKind(list, 'prefix-list'))
      return read(list, 'addressFamily') === `IPv${family}` ? sum + (read(list, 'maxEntries') ?? 1) : sum
    return parsePrefix(destination ?? '')?.family === family ? sum + 1 : sum
  }, 0)
}

/** The blocks of a family that virtual private gateways propagate to a table, as far as they are known. */
function propagatedTo(table: Table, family: 4 | 6, around: Around): number {
  const gateways = ofKind(around.referrers(table.id), 'vpn-gateway').filter((gateway) =>
    rowsOf(gateway, 'routePropagations')?.some(({ routeTables }) => routeTables?.includes(table.id)),
  )
  const blocks = gateways
    .flatMap((gateway) => learnedPrefixes(gateway, around))
    .filter(({ prefix, unknown, fault }) => prefix.family === family && unknown === undefined && !fault)
  return new Set(blocks.map(({ prefix }) => formatPrefix(prefix))).size
}

const routes = (family: 4 | 6) =>
  limitOf({
    key: `ipv${family}-routes-per-table`,
    label: `IPv${family} routes per route table`,
    noun: `IPv${family} routes`,
    scope: 'a route table',
    value: 500,
    most: 1000,
    instead: 'summarise blocks',
    of: 'route-table',
    *uses(table, around) {
      yield inside(table, routesIn(table, family, around), { field: 'routes' })
    },
  })

const propagated = (family: 4 | 6) =>
  limitOf({
    key: `ipv${family}-propagated-routes-per-table`,
    label: `Propagated IPv${family} routes per route table`,
    noun: `propagated IPv${family} routes`,
    scope: 'a route table',
    value: 100,
    fixed: true,
    instead: 'summarise what the sites announce',
    of: 'route-table',
    *uses(table, around) {
      yield inside(table, propagatedTo(table, family, around))
    },
    // Without a gateway nothing is propagated.
    atMost: (around) => (around.all('vpn-gateway').length > 0 ? Infinity : 0),
  })

const table = (count: number) =>
  make('route-table', 'long', {
    in: 'net',
    routes: many(count, (at) => ({
      destination: `52.${Math.floor(at / 250)}.${at % 250}.0/24`,
      target: 'door',
    })),
  })

export const rtbQuotaRoutes = defineQuota({
  id: 'rtb-quota-routes',
  severity: 'warning',
  title: 'A route table has at most 500 routes by default, and 100 propagated ones',
  why: 'IPv4 and IPv6 count apart, and a prefix list counts with all that it may hold. The 500 can be raised to 1,000; the 100 propagated routes cannot.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html',
  limits: [routes(4), routes(6), propagated(4), propagated(6)],
  examples: {
    good: [{ says: '500 routes fit.', design: () => classic(table(500)) }],
    bad: [
      { says: '501 do not fit by default.', design: () => classic(table(501)) },
      {
        says: 'A prefix list counts with all that it may hold.',
        design: () =>
          classic(
            make('prefix-list', 'partners', { in: 'ireland', addressFamily: 'IPv4', maxEntries: 600 }),
            make('route-table', 'long', { in: 'net', routes: [{ prefixList: 'partners', target: 'door' }] }),
          ),
      },
    ],
  },
})

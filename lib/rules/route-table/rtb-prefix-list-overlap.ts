import type { ElementOf } from '@/lib/elements'
import { isKind } from '@/lib/elements'
import { rowsOf } from '@/lib/elements/read'
import { formatPrefix, overlaps, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'

const list = (id: string, cidr: string) =>
  make('prefix-list', id, {
    in: 'ireland',
    addressFamily: 'IPv4',
    maxEntries: 5,
    entries: [{ cidr }],
  })
const design = (near: string, far: string) =>
  classic(
    list('offices', near),
    list('partners', far),
    make('route-table', 'lists', {
      in: 'net',
      routes: [
        { prefixList: 'offices', target: 'nat' },
        { prefixList: 'partners', target: 'door' },
      ],
    }),
  )

export const rtbPrefixListOverlap = defineRule({
  id: 'rtb-prefix-list-overlap',
  severity: 'warning',
  title: 'Prefix lists of one table share no addresses',
  why: 'Where two lists of one table overlap and lead to different targets, AWS picks one of the routes, and does not say which.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
  kind: 'route-table',
  *check(table, around) {
    const routes = (rowsOf(table, 'routes') ?? []).flatMap(({ at, prefixList, target }) => {
      const list = around.get(prefixList)
      return isKind(list, 'prefix-list') && target !== undefined ? [{ at, list, target }] : []
    })
    for (const [index, route] of routes.entries())
      for (const earlier of routes.slice(0, index)) {
        if (earlier.list === route.list || earlier.target === route.target) continue
        const shared = sharedBy(earlier.list, route.list)
        if (shared === undefined) continue
        yield {
          field: `routes.${route.at}.prefixList`,
          message: `${table.name} leads ${earlier.list.name} and ${route.list.name} to different targets, and both lists hold ${shared}. Take it out of one of them.`,
        }
      }
  },
  examples: {
    good: [{ says: 'The lists share nothing.', design: () => design('10.8.0.0/16', '10.9.0.0/16') }],
    bad: [{ says: 'Both lists hold 10.8.0.0/16.', design: () => design('10.8.0.0/15', '10.8.0.0/16') }],
  },
})

/** A block that two lists share, the smaller one. */
function sharedBy(a: ElementOf<'prefix-list'>, b: ElementOf<'prefix-list'>): string | undefined {
  const blocksOf = (list: ElementOf<'prefix-list'>) =>
    (rowsOf(list, 'entries') ?? []).flatMap(({ cidr }) => parsePrefix(cidr ?? '') ?? [])
  const others = blocksOf(b)
  for (const block of blocksOf(a)) {
    const other = others.find((one) => one.family === block.family && overlaps(one, block))
    if (other) return formatPrefix(other.length > block.length ? other : block)
  }
  return undefined
}

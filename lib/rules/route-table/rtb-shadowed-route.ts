import { setProps } from '@/lib/design/patch'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { rowsOf, withoutRow } from '@/lib/elements/read'
import type { Prefix } from '@/lib/net/prefix'
import { contains, formatPrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { routesOf, vpcOf } from '../routes'

const table = (...destinations: string[]) =>
  make('route-table', 'spare', {
    in: 'net',
    routes: destinations.map((destination) => ({ destination, target: 'door' })),
  })

export const rtbShadowedRoute = defineRule({
  id: 'rtb-shadowed-route',
  severity: 'info',
  title: 'Every route has something left to do',
  why: 'The most specific route wins, so one whose whole range is covered by smaller ones is never used.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
  kind: 'route-table',
  *check(table, around) {
    const routes = routesOf(table, around) ?? []
    if (routes.length === 0) return
    const vpc = vpcOf(around, table)
    const local = vpc ? blocksOf(vpc).map(({ block }) => block) : []
    const covered = coveredAmong([...local, ...routes.flatMap((one) => one.destination ?? [])])
    const told = new Set<string>()
    for (const { at, destination } of routes) {
      const block = destination && formatPrefix(destination)
      if (block === undefined || !covered.has(block) || told.has(block)) continue
      told.add(block)
      yield {
        field: `routes.${at}.destination`,
        message: `${table.name}: the route ${block} is never used, since more specific routes cover all of it. Remove it, if nobody waits for them to go.`,
        fix: () => ({
          label: `Remove the route ${block}`,
          patch: setProps(table, { routes: withoutRow(rowsOf(table, 'routes') ?? [], at) }),
        }),
      }
    }
  },
  examples: {
    good: [
      {
        says: 'Half of the larger block is left.',
        design: () => classic(table('10.8.0.0/15', '10.8.0.0/16')),
      },
    ],
    bad: [
      {
        says: 'Two halves cover the whole.',
        design: () => classic(table('10.8.0.0/15', '10.8.0.0/16', '10.9.0.0/16')),
      },
    ],
  },
})

const sizeOf = ({ first, last }: Prefix) => last - first + 1n

/** The blocks that smaller ones cover: blocks nest, so those directly inside one share no address. */
function coveredAmong(blocks: readonly Prefix[]): ReadonlySet<string> {
  const each = [...new Map(blocks.map((block) => [formatPrefix(block), block])).values()]
  const sorted = each.sort((a, b) =>
    a.family !== b.family
      ? a.family - b.family
      : a.first < b.first
        ? -1
        : a.first > b.first
          ? 1
          : a.length - b.length,
  )
  const open: { readonly block: Prefix; filled: bigint }[] = []
  const covered = new Set<string>()
  for (const block of sorted) {
    while (open.length > 0 && !isInside(block, open.at(-1)!.block)) open.pop()
    const outer = open.at(-1)
    if (outer) {
      outer.filled += sizeOf(block)
      if (outer.filled === sizeOf(outer.block)) covered.add(formatPrefix(outer.block))
    }
    open.push({ block, filled: 0n })
  }
  return covered
}

const isInside = (block: Prefix, outer: Prefix): boolean =>
  block.family === outer.family && contains(outer, block)

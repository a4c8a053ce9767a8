import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { rawRows, rowsOf, withRow, withoutRow } from '@/lib/elements/read'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { formatPrefix } from '@/lib/net/prefix'
import type { Fix } from '../define'
import type { Stray } from './stray'

type Table = ElementOf<'route-table'>

/** The route without its use: limited to the range of the far VPC, or removed where that has a route already. */
export function limitRoute(table: Table, { at, destination, peering, far }: Stray): Fix {
  const rows = rowsOf(table, 'routes') ?? []
  const range = blocksOf(far).find(({ block }) => block.family === destination.family)?.block
  const text = range && formatPrefix(range)
  const there = rawRows(rows).some((row) => row.destination === text)
  return text === undefined || there
    ? {
        label: `Remove route ${formatPrefix(destination)}`,
        patch: setProps(table, { routes: withoutRow(rows, at) }),
      }
    : {
        label: `Route ${text} to ${peering.name} instead`,
        patch: setProps(table, { routes: withRow(rows, at, { destination: text }) }),
      }
}

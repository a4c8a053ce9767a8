import { setProps, squashAll } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, rowsOf } from '@/lib/elements/read'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { formatPrefix } from '@/lib/net/prefix'
import type { Fix } from '../define'
import { leadsToInternet, routesOf, subnetsOf } from '../routes'
import type { Peering, Vpc } from './sides'

/** The routes to a peering that its sides lack, each given with the side that it leads to. */
export function routesTo(
  peering: Peering,
  lacking: readonly (readonly [Vpc, Vpc])[],
  around: Around,
): Fix | undefined {
  const parts = lacking.map(([near, far]) => routesOfSide(peering, near, far, around))
  const sound = parts.flatMap((part) => part ?? [])
  return sound.length < parts.length
    ? undefined
    : {
        label: `Route ${sound.map(({ label }) => label).join(' and ')} to ${peering.name}`,
        patch: squashAll(sound.map(({ patch }) => patch)),
      }
}

/** Routes in the tables of private subnets; in all tables where no subnet is private. */
function routesOfSide(peering: Peering, near: Vpc, far: Vpc, around: Around): Fix | undefined {
  const used = ofKind(around.children(near.id), 'route-table').filter(
    (table) => rowsOf(table, 'routes') && subnetsOf(table, around).length > 0,
  )
  const inner = used.filter((table) => leadsToInternet(routesOf(table, around)) !== true)
  const tables = inner.length > 0 ? inner : used
  const blocks = blocksOf(far).filter(({ block }) => block.family === 4)
  const more = blocks.map(({ block }) => ({ destination: formatPrefix(block), target: peering.id }))
  const text = more.map(({ destination }) => destination).join(', ')
  return tables.length === 0 || more.length === 0
    ? undefined
    : {
        label: `${text} of ${tables.map(({ name }) => name).join(', ')}`,
        patch: squashAll(
          tables.map((table) =>
            setProps(table, { routes: [...rawRows(rowsOf(table, 'routes') ?? []), ...more] }),
          ),
        ),
      }
}

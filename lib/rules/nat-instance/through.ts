import type { Id } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rowsOf } from '@/lib/elements/read'
import { isDefault, routesOf } from '../routes'

type Instance = ElementOf<'instance'>
type Table = ElementOf<'route-table'>

/** An instance and the interfaces that it carries: any of them may be the target of a route. */
export const facesOf = (instance: Instance, around: Around): readonly Id[] => [
  instance.id,
  ...(rowsOf(instance, 'networkInterfaces') ?? []).flatMap(({ networkInterface }) => networkInterface ?? []),
  ...ofKind(around.referrers(instance.id), 'network-interface').map(({ id }) => id),
]

/** The tables whose IPv4 default route leads to an instance. */
export function tablesThrough(instance: Instance, around: Around): readonly Table[] {
  if (instance.props.networkInterfaces === undefined && around.referrers(instance.id).length === 0) return []
  const faces = new Set(facesOf(instance, around))
  const tables = [...faces].flatMap((face) => ofKind(around.referrers(face), 'route-table'))
  return [...new Set(tables)].filter((table) =>
    routesOf(table, around)?.some((route) => isDefault(route) && route.target && faces.has(route.target.id)),
  )
}

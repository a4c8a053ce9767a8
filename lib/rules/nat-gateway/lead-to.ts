import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import type { Fix } from '../define'
import { isDefault, routesOf, subnetsOf } from '../routes'

/** Routes everything to a gateway in the one table that has no default route yet and is used by others than its own subnet. */
export function leadTo(gateway: Element, vpc: Element, around: Around): Fix | undefined {
  const [table, ...more] = ofKind(around.children(vpc.id), 'route-table').filter(
    (one) =>
      read(one, 'main') !== true &&
      !routesOf(one, around)?.some((route) => isDefault(route)) &&
      subnetsOf(one, around).length > 0 &&
      subnetsOf(one, around).every((subnet) => subnet.id !== gateway.parent),
  )
  if (!table || more.length > 0) return undefined
  const routes = [...rawRows(rowsOf(table, 'routes') ?? []), { destination: '0.0.0.0/0', target: gateway.id }]
  return { label: `Route 0.0.0.0/0 of ${table.name} to it`, patch: setProps(table, { routes }) }
}

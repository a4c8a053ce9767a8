import type { Element, Id, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '../define'

/** The listeners that send to a target group of the service, by default or by one of their rules. */
export function forwardingListeners(self: Element, around: Around): readonly Element[] {
  const rows = known(self.props.loadBalancers as readonly Row[] | undefined)
  const groups = (Array.isArray(rows) ? rows : []).flatMap((row: Row) => {
    const id = known(row.targetGroup as Id | undefined)
    return typeof id === 'string' ? [id] : []
  })
  const listeners = groups.flatMap((id) => around.referrers(id).filter(({ kind }) => kind === 'listener'))
  return [...new Set(listeners)]
}

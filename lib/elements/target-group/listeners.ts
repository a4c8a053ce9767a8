import type { Element, Id, Row } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '../define'

/** The listeners of a load balancer that is a target; AWS refuses such a target before it listens. */
export function listenersOfTargets(self: Element, around: Around): readonly Element[] {
  const rows = known(self.props.targets as readonly Row[] | undefined)
  const targets = (Array.isArray(rows) ? rows : []).map((row: Row) => known(row.target as Id | undefined))
  return targets.flatMap((id) =>
    around.get(id)?.kind === 'application-load-balancer'
      ? around.children(id).filter(({ kind }) => kind === 'listener')
      : [],
  )
}

import type { Element } from '@/lib/design/element'
import type { Around } from '../define'
import { ofKind } from '../index'
import type { Line } from '../on-premises-router/line'
import { lineOfInterface } from '../private-virtual-interface/line'

/** The virtual interfaces that lead to a Direct Connect gateway, as lines to sites. */
export const linesOf = (gateway: Element, around: Around): readonly Line[] =>
  [
    ...ofKind(around.referrers(gateway.id), 'private-virtual-interface'),
    ...ofKind(around.referrers(gateway.id), 'transit-virtual-interface'),
  ].map((vif) => lineOfInterface(vif, around))

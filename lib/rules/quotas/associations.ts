import type { Element } from '@/lib/design/element'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'

/** The associations of a Direct Connect gateway, or of what it is associated with, that lead to a kind of gateway. */
export const associationsWith = (one: Element, kind: string, around: Around): readonly Element[] =>
  ofKind(around.referrers(one.id), 'direct-connect-association').filter(
    (association) => around.get(read(association, 'gateway'))?.kind === kind,
  )

export const associationsIn = (around: Around): number => around.all('direct-connect-association').length

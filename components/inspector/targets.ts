import type { Design, Element } from '@/lib/design/element'
import { ancestorsOf } from '@/lib/design/tree'
import { definitionOf } from '@/lib/elements'
import { aroundOf } from '@/lib/elements/around'
import { placeIn } from '@/lib/elements/place'
import { wordFor } from '@/lib/elements/words'
import { best } from '../ui/match'
import type { Option } from '../ui/option-list'

const CREATE = 'create '

/**
 * What a reference may point to: elements of the kinds allowed, those that share the innermost container first, then
 * the kinds of which one can be made here.
 */
export function targetsFor(
  design: Design,
  element: Element,
  kinds: readonly string[],
  query: string,
): readonly Option[] {
  const around = aroundOf(design)
  const mine = new Set([element.id, ...ancestorsOf(design, element).map(({ id }) => id)])
  const shared = (other: Element) => ancestorsOf(design, other).filter(({ id }) => mine.has(id)).length
  const candidates = kinds
    .flatMap((kind) => around.all(kind))
    .map((other) => ({ other, shared: shared(other) }))
    .sort((a, b) => b.shared - a.shared)
    .map(({ other }) => other)
  const found = best(query, candidates, ({ name, awsId = '' }) => [name, awsId])
  return [
    ...found.map(({ id, name, kind, parent }) => ({
      id,
      label: name,
      kind,
      detail: design.elements[parent ?? '']?.name ?? '',
    })),
    ...kinds
      .filter(
        (kind) => definitionOf(kind) && !definitionOf(kind)?.verbatim && placeIn(around, kind, element).ok,
      )
      .map((kind) => ({ id: `${CREATE}${kind}`, label: `Create ${wordFor(kind)}`, kind })),
  ]
}

/** The kind to make, when the chosen option says so. */
export const kindToCreate = ({ id }: Option): string | undefined =>
  id.startsWith(CREATE) ? id.slice(CREATE.length) : undefined

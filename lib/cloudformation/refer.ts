import type { Id } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { About } from '@/lib/elements/field'
import { outsideId } from './part'
import type { Writing } from './scope'
import { subjectOf } from './scope'

/**
 * How a resource names another: Ref, the attribute asked for or that of its kind, or the AWS id of one outside the
 * template. Undefined, with a problem told, when it cannot.
 */
export function refer(
  id: Id,
  { scope, subject, named }: Writing,
  place: string,
  { attribute: asked, afar }: Pick<About, 'attribute' | 'afar'> = {},
): unknown {
  const target = scope.around.get(id)
  if (!target) {
    scope.complain(`${subject}: ${place} names "${id}", which is not in the design; choose another one.`)
    return undefined
  }
  const outside = outsideId(target)
  if (outside !== undefined) return outside
  const own = scope.logicalIdOf(id)
  const isAfar = own === undefined && scope.templateOf(id) !== undefined && afar?.includes(target.kind)
  const logicalId = isAfar ? scope.afar(target) : own
  if (logicalId === undefined) {
    const other = scope.templateOf(id)
    scope.complain(
      other === undefined
        ? `${subject}: ${place} names ${subjectOf(target)}, which is no resource; choose another one.`
        : `${subject}: ${place} names ${subjectOf(target)} in the template of ${other}; a template reaches only its own resources, so choose one in the same account and Region.`,
    )
    return undefined
  }
  if (!isAfar) named.add(target)
  const attribute = attributeFor(target.kind, asked)
  return attribute === undefined ? { Ref: logicalId } : { 'Fn::GetAtt': [logicalId, attribute] }
}

/** The attribute by which a field names an element of a kind; undefined when that is Ref. */
function attributeFor(kind: string, asked: About['attribute']): string | undefined {
  const own = typeof asked === 'object' ? asked[kind] : asked
  return own ?? definitionOf(kind)?.cfn?.attribute
}

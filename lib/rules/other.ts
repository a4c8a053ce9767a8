import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from '@/lib/elements/define'

const texts = new WeakMap<Element, string>()

/** Is there a resource of one of these types that is kept word for word? */
export const hasOther = (around: Around, ...types: readonly string[]): boolean =>
  around.all('other').some((other) => types.includes(String(known(other.props.type))))

/** Does a resource of this type, kept word for word, name the element? */
export function mentioned(around: Around, element: Element, type?: string): boolean {
  const { logicalId, awsId } = element
  if (logicalId === undefined && awsId === undefined) return false
  return around
    .all('other')
    .some(
      (other) =>
        (type === undefined || known(other.props.type) === type) &&
        [logicalId, awsId].some((id) => id !== undefined && textOf(other).includes(id)),
    )
}

function textOf(other: Element): string {
  const text = texts.get(other) ?? JSON.stringify(other.props.resource ?? {})
  texts.set(other, text)
  return text
}

import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Around } from './define'

const texts = new WeakMap<Element, string>()

/** Is there a resource of one of these types that is kept word for word? */
export const hasOther = (around: Around, ...types: readonly string[]): boolean =>
  around.all('other').some((other) => types.includes(String(known(other.props.type))))

/** Does a resource of this type (or of one that passes), kept word for word, name the element? */
export function mentioned(
  around: Around,
  element: Element,
  type?: string | ((type: string) => boolean),
): boolean {
  const { logicalId, awsId } = element
  if (logicalId === undefined && awsId === undefined) return false
  return around
    .all('other')
    .some(
      (other) =>
        isOf(other, type) && [logicalId, awsId].some((id) => id !== undefined && textOf(other).includes(id)),
    )
}

const isOf = ({ props }: Element, type: Parameters<typeof mentioned>[2]): boolean => {
  if (type === undefined) return true
  const own = known(props.type)
  return typeof type === 'string' ? own === type : type(String(own))
}

/** Does a function in an element of these kinds name the element, though nobody knows whether it comes to it? */
export const namedInFunction = (around: Around, { logicalId }: Element, kinds: readonly string[]): boolean =>
  logicalId !== undefined &&
  kinds.some((kind) => around.all(kind).some((one) => names(textOf(one), logicalId)))

/** As the whole of a text, or as a variable or attribute in one. */
const names = (text: string, logicalId: string): boolean =>
  [`"${logicalId}"`, `"${logicalId}.`, `{${logicalId}}`, `{${logicalId}.`].some((form) => text.includes(form))

function textOf(element: Element): string {
  const { props, kind } = element
  const text = texts.get(element) ?? JSON.stringify((kind === 'other' ? props.resource : props) ?? {})
  texts.set(element, text)
  return text
}

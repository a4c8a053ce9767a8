import type { Design, Element } from '@/lib/design/element'
import { ancestorsOf } from '@/lib/design/tree'
import { definitionOf, ofKind } from '@/lib/elements/index'
import { readable } from './calls'
import type { Notice } from './event'
import { isGlobal } from './read-all'
import { GLOBAL } from './source'

/**
 * How well a reading looked at the place of an element: not at all, without an answer to the call that shows its kind,
 * without an answer to some other call in its Region, or fully.
 */
export type Looked = 'elsewhere' | 'silent' | 'partly' | 'fully'

export type Scope = { readonly of: (design: Design, element: Element) => Looked }

/** Where a reading looked, from the Regions it brought and the calls that had no answer. */
export function scopeOf(read: Design, notices: readonly Notice[]): Scope {
  const places = new Set(
    (['region', 'account'] as const).flatMap((kind) =>
      ofKind(Object.values(read.elements), kind).flatMap(({ awsId }) => awsId ?? []),
    ),
  )
  const unanswered = notices.filter(({ call }) => call !== undefined)
  return {
    of: (design, element) => {
      const place = placeOf(design, element)
      if (place?.awsId === undefined || !places.has(place.awsId)) return 'elsewhere'
      const { call } = definitionOf(element.kind)?.live ?? {}
      const definition = readable.find(({ kind }) => kind === element.kind)
      const isOutside = definition !== undefined && isGlobal(definition)
      const code = isOutside ? GLOBAL : place.awsId.split('/').at(-1)
      const here = unanswered.filter((notice) => notice.region === code)
      if (call !== undefined && here.some((notice) => notice.call === call)) return 'silent'
      return here.length > 0 ? 'partly' : 'fully'
    },
  }
}

/** The Region that an element stands in, or the account for what belongs to none. */
const placeOf = (design: Design, element: Element): Element | undefined => {
  const around = [element, ...ancestorsOf(design, element)]
  return ofKind(around, 'region')[0] ?? ofKind(around, 'account')[0]
}

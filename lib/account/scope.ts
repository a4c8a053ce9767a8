import type { Design, Element } from '@/lib/design/element'
import { ancestorsOf } from '@/lib/design/tree'
import { definitionOf } from '@/lib/elements/index'
import type { Notice } from './event'

/**
 * How well a reading looked at the place of an element: not at all, without an answer to the call that shows its kind,
 * without an answer to some other call in its Region, or fully.
 */
export type Looked = 'elsewhere' | 'silent' | 'partly' | 'fully'

export type Scope = { readonly of: (design: Design, element: Element) => Looked }

/** Where a reading looked, from the Regions it brought and the calls that had no answer. */
export function scopeOf(read: Design, notices: readonly Notice[]): Scope {
  const regions = new Set(
    Object.values(read.elements).flatMap(({ kind, awsId }) => (kind === 'region' ? (awsId ?? []) : [])),
  )
  const unanswered = notices.filter(({ call }) => call !== undefined)
  return {
    of: (design, element) => {
      const region = [element, ...ancestorsOf(design, element)].find(({ kind }) => kind === 'region')
      if (region?.awsId === undefined || !regions.has(region.awsId)) return 'elsewhere'
      const code = region.awsId.split('/').at(-1)
      const here = unanswered.filter((notice) => notice.region === code)
      const call = definitionOf(element.kind)?.live?.call
      if (call !== undefined && here.some((notice) => notice.call === call)) return 'silent'
      return here.length > 0 ? 'partly' : 'fully'
    },
  }
}

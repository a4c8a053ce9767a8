import type { Element } from '@/lib/design/element'
import type { Trace } from '../answer'
import type { Query } from '../query'
import { trace } from '../trace'
import { ask, board } from './board'

/** The same elements with some fields of one of them changed. */
export const changed = (
  elements: readonly Element[],
  id: string,
  props: Readonly<Record<string, unknown>>,
): readonly Element[] =>
  elements.map((one) => (one.id === id ? { ...one, props: { ...one.props, ...props } } : one))

/** A call from the internet. */
export const call = (elements: readonly Element[], url: string, more: Partial<Query> = {}): Trace =>
  trace(board(elements), ask('internet', url, '', more))

import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'

export type Start = 'element' | 'internet' | 'outside' | 'address'
export type Goal = 'element' | 'internet' | 'address'

/** What a promise starts from. A path of a template says it by which properties it has. */
export const startOf = ({ props }: Element): Start =>
  (known(props.fromPlace) as Start | undefined) ?? sideOf(props.from, props.fromText)

/** What a promise leads to. */
export const goalOf = ({ props }: Element): Goal =>
  (known(props.toPlace) as Goal | undefined) ?? sideOf(props.to, props.toText)

const sideOf = (end: unknown, text: unknown): 'element' | 'address' =>
  end === undefined && text !== undefined ? 'address' : 'element'

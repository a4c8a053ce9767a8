import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'

const STARTS = ['element', 'internet', 'outside', 'address'] as const
const GOALS = ['element', 'internet', 'address'] as const
export type Start = (typeof STARTS)[number]
export type Goal = (typeof GOALS)[number]

/** What a promise starts from. A path of a template says it by which properties it has. */
export const startOf = ({ props }: Element): Start =>
  STARTS.find((one) => one === known(props.fromPlace)) ?? sideOf(props.from, props.fromText)

/** What a promise leads to. */
export const goalOf = ({ props }: Element): Goal =>
  GOALS.find((one) => one === known(props.toPlace)) ?? sideOf(props.to, props.toText)

const sideOf = (end: unknown, text: unknown): 'element' | 'address' =>
  end === undefined && text !== undefined ? 'address' : 'element'

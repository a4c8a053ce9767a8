import type { Element } from '@/lib/design/element'
import { isExpression, known } from '@/lib/design/element'
import { parseAddress } from '@/lib/net/prefix'
import { within } from '../ancestor'
import type { Around } from '../define'
import { ANALYZED } from './ends'
import { goalOf, startOf } from './sides'

/** Can Reachability Analyzer be asked the same: TCP or UDP between two ends that it knows, in one Region? */
export function canAskAws(self: Element, around: Around): boolean {
  const { protocol, port, from, to, fromText, toText } = self.props
  // What a template says by a function is for AWS to judge.
  const plainPort = port === undefined || isExpression(port) || /^\s*\d+(\s*-\s*\d+)?\s*$/.test(String(port))
  const carried = isExpression(protocol) || protocol === 'tcp' || protocol === 'udp'
  if (!plainPort || !carried || !isAddress(fromText) || !isAddress(toText)) return false
  const ends = [
    startOf(self) === 'element' && endOf(from, around),
    goalOf(self) === 'element' ? endOf(to, around) : goalOf(self) === 'address' && toText !== undefined,
  ]
  const regions = new Set(
    ends.flatMap((end) => (typeof end === 'object' ? [within(around, end, 'region')?.id] : [])),
  )
  return ends.every(Boolean) && regions.size < 2
}

const isAddress = (text: unknown): boolean =>
  text === undefined || isExpression(text) || parseAddress(String(text)) !== undefined

/** The element at an end, true for one that only a template knows, false for one that cannot be asked for. */
function endOf(value: unknown, around: Around): Element | boolean {
  const element = around.get(known(value) as string | undefined)
  if (element) return ANALYZED.has(element.kind) && element
  return isExpression(value)
}

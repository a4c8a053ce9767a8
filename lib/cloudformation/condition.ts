import { isRecord } from '@/lib/design/record'
import { same } from '@/lib/design/same'
import type { Names } from './resolve'
import { resolve, UNKNOWN } from './resolve'

/** Does a condition hold when nobody gives a parameter a value? Undefined when that cannot be told, as in a circle. */
export function decide(condition: unknown, names: Names): boolean | undefined {
  if (!isRecord(condition)) return undefined
  const [[name, argument] = []] = Object.entries(condition)
  if (name === 'Condition') return typeof argument === 'string' ? decideNamed(argument, names) : undefined
  if (!Array.isArray(argument)) return undefined
  const answers = () => argument.map((entry) => decide(entry, names))
  if (name === 'Fn::Equals') return equal(argument, names)
  if (name === 'Fn::Not') return negate(answers()[0])
  if (name === 'Fn::And') return all(answers(), true)
  return name === 'Fn::Or' ? negate(all(answers().map(negate), true)) : undefined
}

/** Each is worked out once; one that is asked for while it is worked out closes a circle. */
function decideNamed(name: string, names: Names): boolean | undefined {
  const { decided, conditions } = names
  if (decided.has(name) || !Object.hasOwn(conditions, name)) return decided.get(name)
  decided.set(name, undefined)
  const answer = decide(conditions[name], names)
  decided.set(name, answer)
  return answer
}

function equal([one, two]: readonly unknown[], names: Names): boolean | undefined {
  const [a, b] = [resolve(one, names), resolve(two, names)]
  if (a === UNKNOWN || b === UNKNOWN) return undefined
  const isPlain = (value: unknown) => typeof value !== 'object'
  return isPlain(a) && isPlain(b) ? String(a) === String(b) : same(a, b)
}

const negate = (answer: boolean | undefined) => (answer === undefined ? undefined : !answer)

/** One that does not hold decides, even beside one that cannot be told. */
function all(answers: readonly (boolean | undefined)[], wanted: boolean): boolean | undefined {
  if (answers.some((answer) => answer === !wanted)) return !wanted
  return answers.every((answer) => answer === wanted) ? wanted : undefined
}

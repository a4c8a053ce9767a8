import { isRecord } from '@/lib/design/record'
import { same } from '@/lib/design/same'
import type { Names } from './names'
import { UNKNOWN } from './unknown'

/** A value with its functions worked out, or UNKNOWN. */
type Resolve = (value: unknown) => unknown

/** Does a condition hold when nobody gives a parameter a value? Undefined when that cannot be told, as in a circle. */
export function decide(condition: unknown, names: Names, resolve: Resolve): boolean | undefined {
  if (!isRecord(condition)) return undefined
  const [[name, argument] = []] = Object.entries(condition)
  if (name === 'Condition')
    return typeof argument === 'string' ? decideNamed(argument, names, resolve) : undefined
  if (!Array.isArray(argument)) return undefined
  const answers = () => argument.map((entry) => decide(entry, names, resolve))
  if (name === 'Fn::Equals') return equal(argument, resolve)
  if (name === 'Fn::Not') return negate(answers()[0])
  if (name === 'Fn::And') return all(answers(), true)
  return name === 'Fn::Or' ? negate(all(answers().map(negate), true)) : undefined
}

/** Each is worked out once; one that is asked for while it is worked out closes a circle. */
function decideNamed(name: string, names: Names, resolve: Resolve): boolean | undefined {
  const { decided, conditions } = names
  if (decided.has(name) || !Object.hasOwn(conditions, name)) return decided.get(name)
  decided.set(name, undefined)
  const answer = decide(conditions[name], names, resolve)
  decided.set(name, answer)
  return answer
}

function equal([one, two]: readonly unknown[], resolve: Resolve): boolean | undefined {
  const [a, b] = [resolve(one), resolve(two)]
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

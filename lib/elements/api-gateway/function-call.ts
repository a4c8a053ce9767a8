import type { Element } from '@/lib/design/element'
import type { Served } from '@/lib/net/fact'
import type { ElementOf } from '../index'
import { rowsOf } from '../read'
import { mentioned } from '../verbatim'
import type { Call } from './call'
import { done, refuse } from './call'

const CALLER = 'apigateway.amazonaws.com'

const isFunction = (element: Element): element is ElementOf<'lambda-function'> =>
  element.kind === 'lambda-function'

/** A function answers, if it permits API Gateway to invoke it or a role does. */
export function callFunction(call: Call, id: string, hasRole: boolean): Served {
  const target = call.around.get(id)
  if (!target) return refuse(call.api, 'UNKNOWN_RESOURCE', `The function that answers is not in the design.`)
  if (!hasRole && isFunction(target) && !permits(call, target))
    return refuse(
      target,
      'X_LAMBDA_PERMISSION',
      `${target.name} permits ${CALLER} nothing, so ${call.api.name} cannot invoke it.`,
      'permissions',
    )
  return done(call, `${call.api.name} invokes ${target.name}.`)
}

/** A permission that is kept word for word counts as well; so does one whose principal nobody knows. */
function permits({ around }: Call, target: ElementOf<'lambda-function'>): boolean {
  const rows = rowsOf(target, 'permissions')
  if (!rows || mentioned(around, target, 'AWS::Lambda::Permission')) return true
  return rows.some(({ principal }) => principal === undefined || principal === CALLER)
}

import type { Served } from '@/lib/net/move'
import { isKind } from '../index'
import { permits } from '../lambda-function/permitted'
import type { Call } from './call'
import { done, refuse, unknown } from './call'

const CALLER = 'apigateway.amazonaws.com'

/** A function answers, if it permits API Gateway to invoke it or a role does. */
export function callFunction(call: Call, id: string, hasRole: boolean): Served {
  const target = call.around.get(id)
  if (!target) return unknown(call.api, 'The function that answers is not in the design.')
  const isPermitted = hasRole || !isKind(target, 'lambda-function') || permits(target, CALLER, call.around)
  if (isPermitted === false)
    return refuse(
      target,
      'X_LAMBDA_PERMISSION',
      `${target.name} has no permission for ${CALLER}, so ${call.api.name} cannot invoke it.`,
      'permissions',
    )
  const because = `${call.api.name} invokes ${target.name}.`
  if (isPermitted) return done(call, because)
  const doubt = `Whether ${target.name} permits ${CALLER} to invoke it is not known.`
  return done(call, because, { code: 'X_LAMBDA_PERMISSION', element: target.id, because: doubt })
}

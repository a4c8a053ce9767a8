import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { permits } from '@/lib/elements/lambda-function/permitted'
import { rawRows, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { functionExample } from './function-example'

const CALLER = 'apigateway.amazonaws.com'

export const apigwLambdaPermission = defineRule({
  id: 'apigw-lambda-permission',
  severity: 'error',
  title: 'A function lets API Gateway invoke it',
  why: 'An integration or authorizer invokes a function only by a permission of the function for apigateway.amazonaws.com, or by a role of its own.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
  kind: 'lambda-function',
  *check(invoked, around) {
    const caller = around.referrers(invoked.id).find((one) => invokes(one, invoked.id))
    if (!caller || permits(invoked, CALLER, around) !== false) return
    yield {
      field: 'permissions',
      message: `${invoked.name} is invoked by ${caller.name} and has no permission for ${CALLER}, so calls get an error. Add the permission.`,
      fix: () => ({
        label: 'Permit API Gateway to invoke it',
        patch: setProps(invoked, {
          permissions: [
            ...rawRows(rowsOf(invoked, 'permissions') ?? []),
            { principal: CALLER, action: 'lambda:InvokeFunction' },
          ],
        }),
      }),
    }
  },
  examples: {
    good: [
      { says: 'The function permits API Gateway.', design: () => functionExample() },
      {
        says: 'A role invokes it.',
        design: () =>
          functionExample({
            work: { permissions: undefined },
            'to-work': { credentialsArn: 'arn:aws:iam::111122223333:role/invoker' },
          }),
      },
    ],
    bad: [
      { says: 'Nobody may invoke it.', design: () => functionExample({ work: { permissions: undefined } }) },
    ],
  },
})

/** Does it invoke the function without a role of its own? */
function invokes({ kind, props }: Element, id: string): boolean {
  if (kind === 'api-integration') return props.function === id && props.credentialsArn === undefined
  if (kind === 'api-authorizer') return props.function === id && props.authorizerCredentialsArn === undefined
  if (kind === 'rest-authorizer') return props.function === id && props.authorizerCredentials === undefined
  const methods = known(props.methods)
  return (
    (kind === 'rest-resource' || kind === 'rest-api') &&
    Array.isArray(methods) &&
    (methods as readonly Readonly<Record<string, unknown>>[]).some(
      (row) => row.function === id && row.credentials === undefined,
    )
  )
}

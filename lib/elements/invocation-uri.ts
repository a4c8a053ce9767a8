import type { Wrap } from './field'
import { between } from './text-form'

/**
 * How API Gateway names a Lambda function that it calls: its ARN inside the path of the Lambda API.
 * Source: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-integrations.html
 */
export const invocationUri: Wrap = between(
  'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/',
  '/invocations',
  /^arn:(aws[a-z-]*|\$\{AWS::Partition\}):apigateway:([a-z\d-]+|\$\{AWS::Region\}):lambda:path\/2015-03-31\/functions\/\$\{\}\/invocations$/,
)

/** HTTP APIs take the ARN of the function alone as well. */
export const functionOrInvocationUri: Wrap = {
  out: invocationUri.out,
  in: (value) => invocationUri.in(value) ?? value,
}

/** The ARN of the function in an invocation URI of a live account, without an alias or version; undefined for any other URI. */
export function functionIn(uri: string | undefined): string | undefined {
  return /(?:functions\/|^)(arn:[^:]+:lambda:[^:]+:\d+:function:[^:/]+)(?:[:/].*)?$/.exec(uri ?? '')?.[1]
}

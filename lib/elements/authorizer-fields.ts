import { optional, ref, text } from './field'
import { invocationUri } from './invocation-uri'

/** The Lambda function of an authorizer: one that is drawn, or a URI. */
export const functionFields = {
  function: optional(
    ref(['lambda-function', 'other'], {
      label: 'Function',
      help: 'The Lambda function that decides. It must permit apigateway.amazonaws.com to invoke it.',
      connect: 'Let {to} decide for {self}',
      aws: 'AuthorizerUri',
      attribute: 'Arn',
      wrap: invocationUri,
    }),
  ),
  authorizerUri: optional(
    text({ label: 'Function URI', help: 'An invocation URI of a function that is not drawn.' }),
  ),
}

import { defineBehaviour } from '../facts'

export const lambdaFunctionBehaviour = defineBehaviour({
  kind: 'lambda-function',
  facts: () => [],
})

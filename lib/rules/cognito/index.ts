import { defineSystem } from '../define'
import { cognitoRestAuthorizerTokenKind } from './cognito-rest-authorizer-token-kind'
import { cognitoTokenLifetime } from './cognito-token-lifetime'

export const cognitoRules = defineSystem({
  id: 'cognito',
  title: 'Cognito',
  rules: [cognitoRestAuthorizerTokenKind, cognitoTokenLifetime],
})

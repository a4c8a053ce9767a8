import { defineSystem } from '../define'
import { lambdaNotDedicated } from './lambda-not-dedicated'
import { lambdaVpcEndpoints } from './lambda-vpc-endpoints'
import { lambdaVpcMultiAz } from './lambda-vpc-multi-az'
import { lambdaVpcNoInternet } from './lambda-vpc-no-internet'

export const lambdaFunctionRules = defineSystem({
  id: 'lambda-function',
  title: 'Lambda',
  rules: [lambdaNotDedicated, lambdaVpcNoInternet, lambdaVpcEndpoints, lambdaVpcMultiAz],
})

import { remarksOf } from '../remark'

export const lambdaFunctionRemarks = remarksOf('lambda-function', [])

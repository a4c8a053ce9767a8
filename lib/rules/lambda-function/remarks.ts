import { remarksOf } from '../remark'

export const lambdaFunctionRemarks = remarksOf('lambda-function', [
  {
    id: 'lambda-not-needed-vpc',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html',
    note: 'A function needs a VPC only for what has private addresses there. Whoever invokes it, such as API Gateway, goes over the Lambda API and needs no way into the VPC, and no VPC link.',
    kinds: ['lambda-function'],
  },
])

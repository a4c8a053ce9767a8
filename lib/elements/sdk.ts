import type * as ec2 from '@aws-sdk/client-ec2'
import type * as sts from '@aws-sdk/client-sts'
import type * as acm from '@aws-sdk/client-acm'
import type * as apigateway from '@aws-sdk/client-api-gateway'
import type * as apigatewayv2 from '@aws-sdk/client-apigatewayv2'
import type * as autoscaling from '@aws-sdk/client-auto-scaling'
import type * as cognito from '@aws-sdk/client-cognito-identity-provider'
import type * as directconnect from '@aws-sdk/client-direct-connect'
import type * as dynamodb from '@aws-sdk/client-dynamodb'
import type * as ecs from '@aws-sdk/client-ecs'
import type * as elbv2 from '@aws-sdk/client-elastic-load-balancing-v2'
import type * as elb from '@aws-sdk/client-elastic-load-balancing'
import type * as lambda from '@aws-sdk/client-lambda'
import type * as rds from '@aws-sdk/client-rds'
import type * as route53 from '@aws-sdk/client-route-53'
import type * as route53domains from '@aws-sdk/client-route-53-domains'
import type * as s3 from '@aws-sdk/client-s3'
import type * as sqs from '@aws-sdk/client-sqs'

/** Types of the AWS SDK only: nothing of it is loaded here. Services are named as the AWS CLI names them. */
type Services = {
  ec2: typeof ec2
  sts: typeof sts
  acm: typeof acm
  apigateway: typeof apigateway
  apigatewayv2: typeof apigatewayv2
  autoscaling: typeof autoscaling
  'cognito-idp': typeof cognito
  directconnect: typeof directconnect
  dynamodb: typeof dynamodb
  ecs: typeof ecs
  elbv2: typeof elbv2
  elb: typeof elb
  lambda: typeof lambda
  rds: typeof rds
  route53: typeof route53
  route53domains: typeof route53domains
  s3: typeof s3
  sqs: typeof sqs
}

type Reading = `Describe${string}` | `List${string}` | `Get${string}` | `Search${string}`
type Operation<S extends keyof Services> = {
  [K in keyof Services[S]]: K extends `${infer O extends Reading}Command` ? O : never
}[keyof Services[S]]

/** A reading call, spelled as its IAM action; a call that writes does not compile. */
export type Call = { [S in keyof Services]: `${S}:${Operation<S>}` }[keyof Services]

type Command<C extends Call> = C extends `${infer S extends keyof Services}:${infer O}`
  ? `${O}Command` extends keyof Services[S]
    ? Services[S][`${O}Command`] extends abstract new (...args: never[]) => infer I
      ? I
      : never
    : never
  : never

/** What a call takes. */
export type Input<C extends Call> = Command<C> extends { input: infer I } ? I : never

type Handler<C extends Call> =
  Command<C> extends { resolveMiddleware: (...args: never[]) => infer H } ? H : never

/** What a call answers. */
export type Answer<C extends Call> =
  Handler<C> extends (args: never) => Promise<{ output: infer O }> ? O : never

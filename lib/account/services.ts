import type { Call } from '@/lib/elements/sdk'

export type Service = Call extends infer C ? (C extends `${infer S}:${string}` ? S : never) : never

/** The SDK of one service: its client, a command for each call, and a schema for each command. */
export type Sdk = Readonly<Record<string, unknown>>

/** The SDKs by the service's name in the AWS CLI; each is loaded when it is first asked, since each takes a while. */
const SDKS: { readonly [S in Service]: () => Promise<Sdk> } = {
  ec2: () => import('@aws-sdk/client-ec2'),
  sts: () => import('@aws-sdk/client-sts'),
  acm: () => import('@aws-sdk/client-acm'),
  apigateway: () => import('@aws-sdk/client-api-gateway'),
  apigatewayv2: () => import('@aws-sdk/client-apigatewayv2'),
  autoscaling: () => import('@aws-sdk/client-auto-scaling'),
  'cognito-idp': () => import('@aws-sdk/client-cognito-identity-provider'),
  directconnect: () => import('@aws-sdk/client-direct-connect'),
  dynamodb: () => import('@aws-sdk/client-dynamodb'),
  ecs: () => import('@aws-sdk/client-ecs'),
  elbv2: () => import('@aws-sdk/client-elastic-load-balancing-v2'),
  elb: () => import('@aws-sdk/client-elastic-load-balancing'),
  lambda: () => import('@aws-sdk/client-lambda'),
  rds: () => import('@aws-sdk/client-rds'),
  route53: () => import('@aws-sdk/client-route-53'),
  route53domains: () => import('@aws-sdk/client-route-53-domains'),
  s3: () => import('@aws-sdk/client-s3'),
  sqs: () => import('@aws-sdk/client-sqs'),
}

export const SERVICES = Object.keys(SDKS) as readonly Service[]

/** The SDK of a service. Nothing of it may leave without the guard around its client. */
export async function loadSdk(service: Service): Promise<Sdk> {
  // Said once by the SDK on every start of Node 20; it would end up in the answer of the command line.
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true'
  return SDKS[service]()
}

/** Makes the one client of an SDK. */
export function createClient<C>(sdk: Sdk, config: Readonly<Record<string, unknown>>): C {
  const name = Object.keys(sdk).find((name) => /^[A-Z]\w*Client$/.test(name))!
  return new (sdk[name] as new (config: unknown) => C)(config)
}

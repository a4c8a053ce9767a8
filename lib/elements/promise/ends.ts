/** Kinds that open connections or stand for those that do: a VPC, a subnet or a security group for all that is in it. */
export const STARTS = [
  'instance',
  'network-interface',
  'auto-scaling-group',
  'ecs-service',
  'lambda-function',
  'database',
  'application-load-balancer',
  'network-load-balancer',
  'classic-load-balancer',
  'on-premises-site',
  'on-premises-host',
  'on-premises-load-balancer',
  'vpc',
  'subnet',
  'security-group',
  'internet',
  'internet-gateway',
  'vpn-gateway',
  'vpc-peering',
  'transit-gateway',
  'transit-gateway-attachment',
  'vpc-endpoint',
  'endpoint-service',
  'other',
] as const

/** Kinds that connections lead to. */
export const GOALS = [
  ...STARTS,
  'rest-api',
  'http-api',
  'websocket-api',
  's3-bucket',
  'dynamodb-table',
  'sqs-queue',
] as const

/**
 * What Reachability Analyzer takes as an end of a path. An `other` resource is for its author to know.
 * Source: https://docs.aws.amazon.com/vpc/latest/reachability/how-reachability-analyzer-works.html
 */
export const ANALYZED: ReadonlySet<string> = new Set([
  'instance',
  'network-interface',
  'internet-gateway',
  'vpn-gateway',
  'vpc-peering',
  'transit-gateway',
  'transit-gateway-attachment',
  'vpc-endpoint',
  'endpoint-service',
  'other',
])

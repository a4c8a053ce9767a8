import { choice, flag, integer, optional, ref, rows, suggestion, text } from '../field'
import { nameField } from '../load-balancer/fields'
import { attributeFields } from './attribute-fields'

const PROTOCOLS = ['HTTP', 'HTTPS', 'TCP', 'TLS', 'UDP', 'TCP_UDP', 'GENEVE', 'QUIC', 'TCP_QUIC'] as const

const targets = rows(
  {
    target: optional(
      ref(['instance', 'application-load-balancer', 'lambda-function', 'other'], {
        label: 'Target',
        help: 'What gets the traffic: an instance, a function, or an Application Load Balancer, as the target type says.',
        connect: 'Register {to} with {self}',
        aws: 'Id',
        attribute: { 'lambda-function': 'Arn', other: 'Arn' },
      }),
    ),
    address: optional(
      text({
        label: 'Address',
        help: 'The private address of an ip target: in the VPC, behind a peering, or on premises.',
        aws: 'Id',
        placeholder: '10.0.1.20',
      }),
    ),
    port: optional(
      integer({
        label: 'Port',
        help: 'Where this target listens, if not on the port of the group.',
        min: 1,
        max: 65535,
      }),
    ),
    availabilityZone: optional(
      suggestion(['all'], {
        label: 'Zone',
        help: 'Must be "all" for an address outside the VPC, such as one on premises.',
        rare: true,
      }),
    ),
  },
  {
    label: 'Targets',
    help: 'What is registered by name. An auto scaling group or a service registers its own.',
    row: 'target',
  },
)

export const fields = {
  targetType: optional(
    choice(['instance', 'ip', 'lambda', 'alb'], {
      label: 'Target type',
      help: 'What kind of targets it holds. It cannot be changed later.',
      fallback: 'instance',
    }),
  ),
  protocol: optional(
    choice(PROTOCOLS, {
      label: 'Protocol',
      help: 'What the load balancer speaks to targets. HTTPS and TLS encrypt, but do not check the certificate of the target.',
    }),
  ),
  protocolVersion: optional(
    choice(['HTTP1', 'HTTP2', 'GRPC'], {
      label: 'Protocol version',
      help: 'HTTP/2 and gRPC need an HTTPS listener.',
      fallback: 'HTTP1',
    }),
  ),
  port: optional(
    integer({
      label: 'Port',
      help: 'Where targets listen. That of an Application Load Balancer as target must be one of its listeners.',
      min: 1,
      max: 65535,
    }),
  ),
  ipAddressType: optional(
    choice(['ipv4', 'ipv6'], {
      label: 'Address type',
      help: 'IPv6 targets need a dual-stack load balancer.',
      fallback: 'ipv4',
    }),
  ),
  // Unlike that of a load balancer, it may start with internal-.
  name: optional(
    text({
      ...nameField,
      pattern: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/,
      placeholder: 'web',
    }),
  ),
  targets: optional(targets),
  healthCheckEnabled: optional(
    flag({
      label: 'Health check',
      help: 'Always on, except that it may be off for functions.',
    }),
  ),
  healthCheckProtocol: optional(
    choice(['HTTP', 'HTTPS', 'TCP'], {
      label: 'Check by',
      help: 'HTTP behind an Application Load Balancer and TCP behind the others when empty.',
    }),
  ),
  healthCheckPort: optional(
    text({
      label: 'Check port',
      help: 'A port, or traffic-port for the one that gets the traffic.',
      placeholder: 'traffic-port',
      fallback: 'traffic-port',
    }),
  ),
  healthCheckPath: optional(
    text({
      label: 'Check path',
      help: 'The path that HTTP checks ask for; one that redirects fails a check for 200.',
      placeholder: '/healthz',
    }),
  ),
  healthCheckIntervalSeconds: optional(
    integer({
      label: 'Check interval',
      help: '30 seconds when empty, 35 for functions. Must be longer than the timeout.',
      unit: 's',
      min: 5,
      max: 300,
    }),
  ),
  healthCheckTimeoutSeconds: optional(
    integer({
      label: 'Check timeout',
      help: 'A check without an answer fails after this time.',
      unit: 's',
      min: 2,
      max: 120,
    }),
  ),
  healthyThresholdCount: optional(
    integer({
      label: 'Healthy after',
      help: 'Checks in a row that must pass.',
      min: 2,
      max: 10,
      fallback: 5,
    }),
  ),
  unhealthyThresholdCount: optional(
    integer({
      label: 'Unhealthy after',
      help: 'Checks in a row that must fail.',
      min: 2,
      max: 10,
      fallback: 2,
    }),
  ),
  matcher: optional(
    text({
      label: 'Healthy codes',
      help: 'HTTP codes that pass, such as 200 or 200-399; up to 499 behind an Application Load Balancer.',
      placeholder: '200-399',
      aws: 'Matcher.HttpCode',
    }),
  ),
  grpcMatcher: optional(
    text({
      label: 'Healthy gRPC codes',
      help: 'gRPC codes that pass, such as 0 or 0-99.',
      placeholder: '0-99',
      aws: 'Matcher.GrpcCode',
    }),
  ),
  ...attributeFields,
}

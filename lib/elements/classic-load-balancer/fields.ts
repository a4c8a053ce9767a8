import {
  choice,
  document,
  flag,
  integer,
  list,
  optional,
  ref,
  refs,
  rows,
  suggestion,
  text,
  zone,
} from '../field'

const LAYERS = ['HTTP', 'HTTPS', 'TCP', 'SSL']

const port = (label: string, help: string) => integer({ label, help, min: 1, max: 65535 })

const listeners = rows(
  {
    protocol: suggestion(LAYERS, {
      label: 'Protocol',
      help: 'What clients speak; HTTP and HTTPS go with each other, and so do TCP and SSL.',
    }),
    loadBalancerPort: port('Port', 'Where clients connect.'),
    instanceProtocol: optional(
      suggestion(LAYERS, {
        label: 'To protocol',
        help: 'What instances are spoken to; the same as outside when empty.',
      }),
    ),
    instancePort: port('To port', 'Where instances listen.'),
    certificate: optional(
      ref(['certificate', 'imported-certificate'], {
        label: 'Certificate',
        help: 'Shown by HTTPS and SSL.',
        connect: 'Show {to} on {self}',
        aws: 'SSLCertificateId',
      }),
    ),
    policyNames: optional(
      list(text({ label: 'Policy', help: 'A policy by its name.' }), {
        label: 'Policies',
        help: 'Stickiness and security policies of this listener, by name.',
        rare: true,
      }),
    ),
  },
  {
    label: 'Listeners',
    help: 'Ports that clients connect to, and where instances are reached.',
    row: 'listener',
    fresh: () => ({ protocol: 'HTTP', loadBalancerPort: 80, instancePort: 80 }),
  },
)

const healthCheck = {
  healthTarget: optional(
    text({
      label: 'Check',
      help: 'Protocol, port and path; an HTTP check passes with code 200 only.',
      placeholder: 'HTTP:80/healthz',
      aws: 'HealthCheck.Target',
    }),
  ),
  healthInterval: optional(
    integer({
      label: 'Check interval',
      help: 'Longer than the timeout.',
      unit: 's',
      min: 5,
      max: 300,
      aws: 'HealthCheck.Interval',
    }),
  ),
  healthTimeout: optional(
    integer({
      label: 'Check timeout',
      help: 'A check without an answer fails after this time.',
      unit: 's',
      min: 2,
      max: 60,
      aws: 'HealthCheck.Timeout',
    }),
  ),
  healthyThreshold: optional(
    integer({
      label: 'Healthy after',
      help: 'Checks in a row that must pass.',
      min: 2,
      max: 10,
      aws: 'HealthCheck.HealthyThreshold',
    }),
  ),
  unhealthyThreshold: optional(
    integer({
      label: 'Unhealthy after',
      help: 'Checks in a row that must fail.',
      min: 2,
      max: 10,
      aws: 'HealthCheck.UnhealthyThreshold',
    }),
  ),
}

export const fields = {
  scheme: optional(
    suggestion(['internet-facing', 'internal'], {
      label: 'Scheme',
      help: 'Internet-facing has public addresses; internal has private ones.',
      fallback: 'internet-facing',
    }),
  ),
  listeners,
  subnets: optional(
    refs('subnet', {
      label: 'Subnets',
      help: 'One subnet for each Availability Zone that it serves, /27 or larger.',
      connect: 'Let {self} reach into {to}',
    }),
  ),
  availabilityZones: optional(
    list(zone({ label: 'Zone', help: 'A zone of the default VPC.', placeholder: 'eu-west-1a' }), {
      label: 'Zones',
      help: 'Zones of the default VPC, where no subnets are given.',
    }),
  ),
  securityGroups: optional(
    refs('security-group', {
      label: 'Security groups',
      help: 'Admit clients on the listener ports and let it out to the instances.',
      connect: 'Protect {self} by {to}',
    }),
  ),
  instances: optional(
    refs('instance', {
      label: 'Instances',
      help: 'Instances that get the traffic. An auto scaling group registers its own.',
      connect: 'Register {to} with {self}',
      line: 'to',
    }),
  ),
  ...healthCheck,
  loadBalancerName: optional(
    text({
      label: 'Name at AWS',
      help: 'Up to 32 letters, digits and hyphens. AWS makes one from the stack when empty.',
      pattern: /^[A-Za-z0-9-]{1,32}$/,
      placeholder: 'web',
    }),
  ),
  crossZone: optional(
    flag({
      label: 'Cross-zone balancing',
      help: 'Every node sends to the instances of all zones. Off in templates unless asked for.',
      fallback: false,
    }),
  ),
  draining: optional(
    flag({
      label: 'Connection draining',
      help: 'A leaving instance may finish its requests.',
      aws: 'ConnectionDrainingPolicy.Enabled',
      fallback: false,
    }),
  ),
  drainingTimeout: optional(
    integer({
      label: 'Draining timeout',
      help: 'How long it may take.',
      unit: 's',
      min: 1,
      max: 3600,
      aws: 'ConnectionDrainingPolicy.Timeout',
    }),
  ),
  idleTimeout: optional(
    integer({
      label: 'Idle timeout',
      help: 'A connection without data is closed after this time.',
      unit: 's',
      min: 1,
      max: 4000,
      aws: 'ConnectionSettings.IdleTimeout',
      fallback: 60,
    }),
  ),
  accessLogs: optional(
    flag({
      label: 'Access logs',
      help: 'Every request is written to a bucket.',
      aws: 'AccessLoggingPolicy.Enabled',
      fallback: false,
    }),
  ),
  accessLogsBucket: optional(
    ref('s3-bucket', {
      label: 'Log bucket',
      help: 'The bucket of the access logs, in the Region of the load balancer.',
      connect: 'Write access logs of {self} to {to}',
      aws: 'AccessLoggingPolicy.S3BucketName',
    }),
  ),
  accessLogsPrefix: optional(
    text({ label: 'Log prefix', help: 'Folder in the bucket.', aws: 'AccessLoggingPolicy.S3BucketPrefix' }),
  ),
  accessLogsInterval: optional(
    choice(['5', '60'], {
      label: 'Log interval',
      help: 'How often the logs are written.',
      unit: 'min',
      aws: 'AccessLoggingPolicy.EmitInterval',
      fallback: '60',
    }),
  ),
  lBCookieStickinessPolicy: optional(
    document({
      label: 'Stickiness by time',
      help: 'Policies with a cookie of the load balancer, kept as they are.',
    }),
  ),
  appCookieStickinessPolicy: optional(
    document({
      label: 'Stickiness by application',
      help: 'Policies that follow a cookie of the application, kept as they are.',
    }),
  ),
  policies: optional(
    document({ label: 'Policies', help: 'Security and proxy protocol policies, kept as they are.' }),
  ),
  dnsName: optional(
    text({ label: 'DNS name', help: 'The name as AWS made it; known after a read.', aws: false }),
  ),
}

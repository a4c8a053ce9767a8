import { address, choice, flag, integer, list, optional, refs, suggestion, text } from '../field'

const config = (member: string) => `HealthCheckConfig.${member}`

const REGIONS = [
  'us-east-1',
  'us-west-1',
  'us-west-2',
  'eu-west-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
  'sa-east-1',
]

export const fields = {
  type: choice(
    [
      'HTTP',
      'HTTPS',
      'HTTP_STR_MATCH',
      'HTTPS_STR_MATCH',
      'TCP',
      'CALCULATED',
      'CLOUDWATCH_METRIC',
      'RECOVERY_CONTROL',
    ],
    {
      label: 'Type',
      help: 'What is asked. Private addresses cannot be reached: use the alarm of a metric for them.',
      aws: config('Type'),
    },
  ),
  fullyQualifiedDomainName: optional(
    text({
      label: 'Domain name',
      help: 'What is asked, or the Host header when an address is given.',
      placeholder: 'www.example.com',
      aws: config('FullyQualifiedDomainName'),
    }),
  ),
  ipAddress: optional(
    address({
      label: 'Address',
      help: 'A public address; the name above is looked up when empty.',
      family: 'any',
      aws: config('IPAddress'),
    }),
  ),
  port: optional(
    integer({
      label: 'Port',
      help: '80 for HTTP and 443 for HTTPS when empty.',
      min: 1,
      max: 65535,
      aws: config('Port'),
    }),
  ),
  resourcePath: optional(
    text({
      label: 'Path',
      help: 'What HTTP asks for; 2xx and 3xx pass.',
      placeholder: '/healthz',
      aws: config('ResourcePath'),
    }),
  ),
  searchString: optional(
    text({
      label: 'Text to find',
      help: 'Must stand in the first 5,120 bytes of the answer. String match only.',
      aws: config('SearchString'),
    }),
  ),
  enableSni: optional(
    flag({
      label: 'Send the name (SNI)',
      help: 'HTTPS checks say which name they want; the certificate itself is not checked.',
      aws: config('EnableSNI'),
    }),
  ),
  requestInterval: optional(
    integer({
      label: 'Interval',
      help: '30 or 10 seconds, from every checker; 10 costs more and it cannot be changed later.',
      unit: 's',
      min: 10,
      max: 30,
      aws: config('RequestInterval'),
      fallback: 30,
    }),
  ),
  failureThreshold: optional(
    integer({
      label: 'Fails after',
      help: 'Checks in a row that must fail, or pass again.',
      min: 1,
      max: 10,
      aws: config('FailureThreshold'),
      fallback: 3,
    }),
  ),
  regions: optional(
    list(suggestion(REGIONS, { label: 'Region', help: 'A Region that checkers ask from.' }), {
      label: 'Checker Regions',
      help: 'Where it is asked from, at least three; all of them when empty.',
      aws: config('Regions'),
    }),
  ),
  childHealthChecks: optional(
    refs('health-check', {
      label: 'Children',
      help: 'What a calculated check counts.',
      connect: 'Let {self} count {to}',
      aws: config('ChildHealthChecks'),
    }),
  ),
  healthThreshold: optional(
    integer({
      label: 'Healthy children',
      help: 'How many children must be healthy. Calculated only.',
      min: 0,
      max: 256,
      aws: config('HealthThreshold'),
    }),
  ),
  alarmName: optional(
    text({
      label: 'Alarm',
      help: 'The CloudWatch alarm that decides.',
      aws: config('AlarmIdentifier.Name'),
    }),
  ),
  alarmRegion: optional(
    suggestion(REGIONS, {
      label: 'Region of the alarm',
      help: 'Where the alarm is kept.',
      aws: config('AlarmIdentifier.Region'),
    }),
  ),
  insufficientData: optional(
    choice(['Healthy', 'Unhealthy', 'LastKnownStatus'], {
      label: 'Without data',
      help: 'What it says while the alarm has too little data.',
      aws: config('InsufficientDataHealthStatus'),
    }),
  ),
  routingControl: optional(
    text({
      label: 'Routing control',
      help: 'The ARN of a control of Application Recovery Controller.',
      aws: config('RoutingControlArn'),
    }),
  ),
  inverted: optional(
    flag({
      label: 'Inverted',
      help: 'Healthy counts as unhealthy and the reverse.',
      aws: config('Inverted'),
      fallback: false,
    }),
  ),
  measureLatency: optional(
    flag({
      label: 'Measure latency',
      help: 'Answer times are recorded as well; it cannot be changed later.',
      aws: config('MeasureLatency'),
      fallback: false,
    }),
  ),
}

import { choice, flag, integer, optional, ref, refs, text } from '../field'

const attribute = (key: string) => `LoadBalancerAttributes[${key}]`

/** Names of load balancers and target groups: letters, digits and hyphens, 32 at most. */
export const NAME = /^(?!internal-)[A-Za-z0-9](?:[A-Za-z0-9-]{0,30}[A-Za-z0-9])?$/

export const nameField = optional(
  text({
    label: 'Name at AWS',
    help: 'Up to 32 letters, digits and hyphens, unique in the Region. AWS makes one from the stack when empty.',
    pattern: NAME,
    placeholder: 'web-alb',
    aws: 'Name',
  }),
)

export const schemeField = optional(
  choice(['internet-facing', 'internal'], {
    label: 'Scheme',
    help: 'Internet-facing has public addresses and needs public subnets; internal has private ones. It cannot be changed later.',
    fallback: 'internet-facing',
  }),
)

export const subnetsField = refs('subnet', {
  label: 'Subnets',
  help: 'One subnet for each Availability Zone that it serves, all of one VPC.',
  connect: 'Let {self} reach into {to}',
})

export const securityGroupsField = (help: string) =>
  optional(refs('security-group', { label: 'Security groups', help, connect: 'Protect {self} by {to}' }))

export const crossZoneField = optional(
  flag({
    label: 'Cross-zone balancing',
    help: 'Every node sends to the targets of all zones. Traffic between zones is charged.',
    aws: attribute('load_balancing.cross_zone.enabled'),
    fallback: false,
  }),
)

/** What every load balancer of the second version may have, after what tells them apart. */
export const commonFields = {
  deletionProtection: optional(
    flag({
      label: 'Deletion protection',
      help: 'AWS refuses to delete it while this is on.',
      aws: attribute('deletion_protection.enabled'),
      fallback: false,
    }),
  ),
  capacityUnits: optional(
    integer({
      label: 'Reserved capacity',
      help: 'Capacity units kept ready before a known rush; they are charged whether used or not.',
      unit: 'LCU',
      min: 0,
      aws: 'MinimumLoadBalancerCapacity.CapacityUnits',
    }),
  ),
  dnsName: optional(
    text({ label: 'DNS name', help: 'The name as AWS made it; known after a read.', aws: false }),
  ),
}

export const zonalShiftField = optional(
  flag({
    label: 'Zonal shift',
    help: 'Lets the load balancer be moved out of a zone that is in trouble.',
    aws: attribute('zonal_shift.config.enabled'),
    fallback: false,
  }),
)

export const accessLogFields = {
  accessLogs: optional(
    flag({
      label: 'Access logs',
      help: 'Every request is written to a bucket. Off unless asked for; a network load balancer logs TLS listeners only.',
      aws: attribute('access_logs.s3.enabled'),
      fallback: false,
    }),
  ),
  accessLogsBucket: optional(
    ref('s3-bucket', {
      label: 'Log bucket',
      help: 'The bucket of the access logs, in the Region of the load balancer.',
      connect: 'Write access logs of {self} to {to}',
      aws: attribute('access_logs.s3.bucket'),
    }),
  ),
  accessLogsPrefix: optional(
    text({
      label: 'Log prefix',
      help: 'Folder in the bucket.',
      aws: attribute('access_logs.s3.prefix'),
    }),
  ),
}

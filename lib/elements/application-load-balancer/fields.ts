import { choice, flag, integer, optional } from '../field'
import {
  accessLogFields,
  commonFields,
  nameField,
  schemeField,
  securityGroupsField,
  subnetsField,
  zonalShiftField,
} from '../load-balancer/fields'

export const fields = {
  scheme: schemeField,
  subnets: subnetsField,
  securityGroups: securityGroupsField(
    'Admit clients on the listener ports and let it out to the targets. The default group of the VPC when empty.',
  ),
  ipAddressType: optional(
    choice(['ipv4', 'dualstack', 'dualstack-without-public-ipv4'], {
      label: 'Address type',
      help: 'Which addresses clients use. Dual stack needs subnets with IPv6; the last saves the charge for public IPv4.',
      fallback: 'ipv4',
    }),
  ),
  name: nameField,
  idleTimeout: optional(
    integer({
      label: 'Idle timeout',
      help: 'A connection without data is closed after this time; targets should keep theirs open for longer.',
      unit: 's',
      min: 1,
      max: 4000,
      aws: 'LoadBalancerAttributes[idle_timeout.timeout_seconds]',
      fallback: 60,
    }),
  ),
  clientKeepAlive: optional(
    integer({
      label: 'Client keep-alive',
      help: 'The longest time that a client may keep one connection.',
      unit: 's',
      min: 60,
      max: 604800,
      aws: 'LoadBalancerAttributes[client_keep_alive.seconds]',
      fallback: 3600,
    }),
  ),
  http2: optional(
    flag({
      label: 'HTTP/2',
      help: 'Clients may speak HTTP/2 to an HTTPS listener.',
      aws: 'LoadBalancerAttributes[routing.http2.enabled]',
      fallback: true,
    }),
  ),
  desyncMitigation: optional(
    choice(['monitor', 'defensive', 'strictest'], {
      label: 'Desync mitigation',
      help: 'What happens to requests that two servers could read differently.',
      aws: 'LoadBalancerAttributes[routing.http.desync_mitigation_mode]',
      fallback: 'defensive',
    }),
  ),
  dropInvalidHeaders: optional(
    flag({
      label: 'Drop invalid headers',
      help: 'Header fields with a name that is not valid are taken out of requests.',
      aws: 'LoadBalancerAttributes[routing.http.drop_invalid_header_fields.enabled]',
      fallback: false,
    }),
  ),
  preserveHostHeader: optional(
    flag({
      label: 'Preserve Host header',
      help: 'Targets get the Host header as the client sent it.',
      aws: 'LoadBalancerAttributes[routing.http.preserve_host_header.enabled]',
      fallback: false,
    }),
  ),
  forwardedFor: optional(
    choice(['append', 'preserve', 'remove'], {
      label: 'X-Forwarded-For',
      help: 'What becomes of the header that names the client; targets see only an address of the load balancer else.',
      aws: 'LoadBalancerAttributes[routing.http.xff_header_processing.mode]',
      fallback: 'append',
    }),
  ),
  clientPort: optional(
    flag({
      label: 'Client port in X-Forwarded-For',
      help: 'The source port of the client stands beside its address.',
      aws: 'LoadBalancerAttributes[routing.http.xff_client_port.enabled]',
      fallback: false,
    }),
  ),
  zonalShift: zonalShiftField,
  ...accessLogFields,
  ...commonFields,
}

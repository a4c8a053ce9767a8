import { choice, flag, integer, optional, text } from '../field'

const attribute = (key: string) => `TargetGroupAttributes[${key}]`
const WEEK = 604800

/** What AWS keeps as attributes of a target group: stickiness, leaving, starting, and what the target sees of the client. */
export const attributeFields = {
  stickiness: optional(
    flag({
      label: 'Stickiness',
      help: 'A client keeps its target. WebSocket connections do so by themselves.',
      aws: attribute('stickiness.enabled'),
      fallback: false,
    }),
  ),
  stickinessType: optional(
    choice(['lb_cookie', 'app_cookie', 'source_ip', 'source_ip_dest_ip', 'source_ip_dest_ip_proto'], {
      label: 'Sticky by',
      help: 'A cookie behind an Application, the source address behind a Network Load Balancer, the flow behind a gateway.',
      aws: attribute('stickiness.type'),
    }),
  ),
  lbCookieSeconds: optional(
    integer({
      label: 'Cookie lifetime',
      help: 'How long the cookie of the load balancer holds.',
      unit: 's',
      min: 1,
      max: WEEK,
      aws: attribute('stickiness.lb_cookie.duration_seconds'),
      fallback: 86400,
    }),
  ),
  appCookieName: optional(
    text({
      label: 'Application cookie',
      help: 'The cookie of the application that is followed; not AWSALB, AWSALBAPP or AWSALBTG.',
      aws: attribute('stickiness.app_cookie.cookie_name'),
    }),
  ),
  appCookieSeconds: optional(
    integer({
      label: 'Application cookie lifetime',
      help: 'How long the cookie of the application holds.',
      unit: 's',
      min: 1,
      max: WEEK,
      aws: attribute('stickiness.app_cookie.duration_seconds'),
      fallback: 86400,
    }),
  ),
  deregistrationDelay: optional(
    integer({
      label: 'Deregistration delay',
      help: 'How long a leaving target may finish its requests.',
      unit: 's',
      min: 0,
      max: 3600,
      aws: attribute('deregistration_delay.timeout_seconds'),
      fallback: 300,
    }),
  ),
  connectionTermination: optional(
    flag({
      label: 'Close on deregistration',
      help: 'Connections that are left after the delay are closed. Network Load Balancer only.',
      aws: attribute('deregistration_delay.connection_termination.enabled'),
      fallback: false,
    }),
  ),
  slowStart: optional(
    integer({
      label: 'Slow start',
      help: 'A new target gets its share step by step, over 30 to 900 seconds; 0 is off.',
      unit: 's',
      min: 0,
      max: 900,
      aws: attribute('slow_start.duration_seconds'),
      fallback: 0,
    }),
  ),
  algorithm: optional(
    choice(['round_robin', 'least_outstanding_requests', 'weighted_random'], {
      label: 'Algorithm',
      help: 'How an Application Load Balancer chooses a target.',
      aws: attribute('load_balancing.algorithm.type'),
      fallback: 'round_robin',
    }),
  ),
  crossZone: optional(
    choice(['use_load_balancer_configuration', 'true', 'false'], {
      label: 'Cross-zone balancing',
      help: 'Whether nodes send to targets of all zones. Stickiness and functions need it on.',
      aws: attribute('load_balancing.cross_zone.enabled'),
      fallback: 'use_load_balancer_configuration',
    }),
  ),
  proxyProtocolV2: optional(
    flag({
      label: 'Proxy protocol v2',
      help: 'A binary header names the client; every target must be able to read it. Network Load Balancer only.',
      aws: attribute('proxy_protocol_v2.enabled'),
      fallback: false,
    }),
  ),
  preserveClientIp: optional(
    flag({
      label: 'Preserve client address',
      help: 'Targets see the address of the client. Off for ip targets over TCP and TLS when empty, on for others; it fails across a transit gateway.',
      aws: attribute('preserve_client_ip.enabled'),
    }),
  ),
  failoverOnDeregistration: optional(
    choice(['no_rebalance', 'rebalance'], {
      label: 'Flows of a leaving appliance',
      help: 'Whether running flows move to another appliance. Gateway Load Balancer only; both settings must be equal.',
      aws: attribute('target_failover.on_deregistration'),
      fallback: 'no_rebalance',
    }),
  ),
  failoverOnUnhealthy: optional(
    choice(['no_rebalance', 'rebalance'], {
      label: 'Flows of a failed appliance',
      help: 'Whether running flows move to another appliance. Gateway Load Balancer only; both settings must be equal.',
      aws: attribute('target_failover.on_unhealthy'),
      fallback: 'no_rebalance',
    }),
  ),
}

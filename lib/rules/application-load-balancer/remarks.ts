import { remarksOf } from '../remark'

const GUIDE = 'https://docs.aws.amazon.com/elasticloadbalancing/latest'

export const applicationLoadBalancerRemarks = remarksOf('application-load-balancer', [
  {
    id: 'alb-no-static-ip',
    source: `${GUIDE}/network/application-load-balancer-target.html`,
    kept: 'An Application Load Balancer has no field for an Elastic IP, and an Elastic IP names instances and interfaces only.',
  },
  {
    id: 'alb-reverse-proxy-source',
    source: `${GUIDE}/application/x-forwarded-headers.html`,
    rule: 'elb-reachability-of-targets',
    says: 'It asks whether targets admit the load balancer itself, whose addresses they see instead of those of clients.',
  },
  {
    id: 'alb-websocket-sticky',
    source: `${GUIDE}/application/load-balancer-listeners.html`,
    note: 'A WebSocket keeps its target by itself once it is open; stickiness is not needed for it. Clients may speak HTTP/2, and targets do where the protocol version of their group says so.',
    kinds: ['application-load-balancer', 'target-group'],
  },
  {
    id: 'alb-idle-timeout',
    source: `${GUIDE}/application/edit-load-balancer-attributes.html`,
    note: 'Targets should keep idle connections open for longer than the idle timeout (60 seconds unless told): one that closes first makes the load balancer answer with 502.',
    kinds: ['application-load-balancer'],
  },
  {
    id: 'alb-no-alb-targets',
    source: `${GUIDE}/application/load-balancer-target-groups.html`,
    note: 'The addresses of another Application Load Balancer of the same VPC cannot be registered. Use rules of one load balancer, or a Network Load Balancer with a group of type alb before it.',
    kinds: ['target-group'],
  },
])

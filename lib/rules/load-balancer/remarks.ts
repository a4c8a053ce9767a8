import { remarksOf } from '../remark'

const GUIDE = 'https://docs.aws.amazon.com/elasticloadbalancing/latest'
const WORKS = `${GUIDE}/userguide/how-elastic-load-balancing-works.html`

export const loadBalancerRemarks = remarksOf('load-balancer', [
  {
    id: 'elb-regional',
    source: WORKS,
    rule: 'elb-one-subnet-per-az',
    says: 'A subnet of another Region is one of another VPC, and target groups of another VPC are told likewise.',
  },
  {
    id: 'elb-scheme-fixed',
    source: `${GUIDE}/APIReference/API_CreateLoadBalancer.html`,
    note: 'Internet-facing or internal is chosen when it is made. A template that changes the scheme makes a new load balancer with a new name, so clients have to follow.',
    kinds: ['application-load-balancer', 'network-load-balancer', 'classic-load-balancer'],
  },
  {
    id: 'elb-name-rules',
    source: `${GUIDE}/APIReference/API_CreateLoadBalancer.html`,
    rule: 'design-field-form',
    says: 'The form of the name at AWS: 32 letters, digits and hyphens, no hyphen at either end, and not starting with internal-.',
  },
  {
    id: 'elb-use-dns-name',
    source: WORKS,
    note: 'Its addresses change as it grows. Lead clients to it by an alias or by its DNS name, never by the addresses that it has today.',
    kinds: ['application-load-balancer', 'classic-load-balancer'],
  },
  {
    id: 'elb-deregistration-delay',
    source: `${GUIDE}/application/edit-target-group-attributes.html`,
    rule: 'design-field-form',
    says: 'The delay is a number from 0 to 3600, and 300 where nothing is given.',
  },
  {
    id: 'elb-cross-zone-default',
    source: WORKS,
    rule: 'elb-az-balance',
    says: 'It starts from what each type does unless told: an Application Load Balancer crosses zones, the others do not.',
  },
  {
    id: 'elb-target-cert-not-validated',
    source: `${GUIDE}/application/load-balancer-target-groups.html`,
    note: 'HTTPS and TLS to targets is encrypted, but no load balancer looks at the certificate of a target: one that is self-signed or has expired is taken too.',
    kinds: ['target-group', 'classic-load-balancer'],
  },
])

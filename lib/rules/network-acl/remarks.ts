import { remarksOf } from '../remark'

export const networkAclRemarks = remarksOf('network-acl', [
  {
    id: 'nacl-one-per-subnet',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
    kept: 'A subnet has one field for its list; where it is empty, the default list of the VPC counts, also for the tracer.',
  },
  {
    id: 'nacl-default-allows',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html',
    rule: 'nacl-custom-empty',
    says: 'A list of your own that allows nothing in a direction is told as soon as a subnet uses it.',
  },
  {
    id: 'nacl-rule-order',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
    rule: 'nacl-shadowed-rule',
    says: 'An entry behind a wider one with a lower number is told, with the number that it should have.',
  },
  {
    id: 'nacl-not-intra-subnet',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html',
    kinds: ['network-acl', 'subnet'],
    note: 'A network ACL looks at what enters or leaves a subnet. What two interfaces of one subnet send each other it never sees: security groups do.',
  },
  {
    id: 'nacl-source-kinds',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/nacl-rules.html',
    kept: 'The other end of an entry is one block, IPv4 or IPv6: there is no field for a group or a prefix list, and design-field-form tells any other text.',
  },
  {
    id: 'nacl-lb-health',
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    rule: 'elb-reachability-of-targets',
    says: 'The tracer walks from the load balancer to each target and back, through the lists of both subnets.',
  },
  {
    id: 'nacl-tgw-semantics',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-nacls.html',
    kinds: ['network-acl', 'transit-gateway-attachment'],
    note: 'Where an instance stands in the subnet of a transit gateway attachment, its list checks what the instance sends to the gateway, and not what the gateway sends to the instance. With a small subnet of its own for the attachment, each list is checked at its own border.',
  },
])

import { remarksOf } from '../remark'

export const securityGroupRemarks = remarksOf('security-group', [
  {
    id: 'sg-allow-only',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
    kept: 'A rule of a security group has no field for an action: it allows. To deny, an entry of a network ACL has one.',
  },
  {
    id: 'sg-defaults',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html',
    kinds: ['security-group'],
    note: 'A new group lets nothing in and everything out, until it has rules of its own. The default group of a VPC also lets its own members in; it serves whatever names no group, and cannot be deleted.',
  },
  {
    id: 'sg-eni-level',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
    kept: 'Only what has interfaces has a field for groups: a subnet has none. The tracer asks the groups at each interface, also between two of one subnet.',
  },
  {
    id: 'sg-prefix-list-weight',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/working-with-aws-managed-prefix-lists.html',
    rule: 'sg-rules-quota',
    says: 'A prefix list that is drawn counts as many rules as it may hold.',
  },
  {
    id: 'sg-reference-private-ip',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html',
    kinds: ['security-group'],
    note: 'A rule that names a group matches the private addresses of its members. What they send to a public address of each other, or through a NAT gateway or a proxy, comes from another address and does not match; a trace says where the membership was lost.',
  },
  {
    id: 'sg-unfiltered-services',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html',
    kinds: ['security-group', 'network-acl'],
    note: 'Neither security groups nor network ACLs filter what goes to the DNS resolver of the VPC, DHCP, instance and task metadata, the licence activation of Windows, the time service and the default router. Use the metadata options of the instance, or DNS Firewall.',
  },
  {
    id: 'sg-connection-tracking',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html',
    kinds: ['security-group', 'network-interface'],
    note: 'An established TCP connection that is tracked and idle is forgotten after 350 seconds on Nitro v6 instances, after five days on others, unless the interface sets another time. Send keepalives more often.',
  },
  {
    id: 'sg-untracked-rule-change',
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html',
    kinds: ['security-group', 'network-acl'],
    note: 'Where a rule is taken away, connections that it let in go on until they end if they are tracked. Those let through by rules for everything in both directions are not tracked, and stop at once. To cut connections off, deny them in the network ACL.',
  },
  {
    id: 'sg-lb-to-target',
    source:
      'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-update-security-groups.html',
    rule: 'elb-reachability-of-targets',
    says: 'The tracer walks from the load balancer to each target and back, through the groups of both.',
  },
])

import { remarksOf } from '../remark'

const GUIDE = 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide'

export const route53Remarks = remarksOf('route-53', [
  {
    id: 'r53-record-types',
    source: `${GUIDE}/ResourceRecordTypes.html`,
    rule: 'design-field-form',
    says: 'The type of a record is one of the seventeen that Route 53 has, and an alias is a field of its own.',
  },
  {
    id: 'r53-routing-policies',
    source: `${GUIDE}/routing-policy.html`,
    kept: 'The fields of a record offer all eight policies: none for simple, and a weight, a Region, a failover role, a place, a location of AWS or coordinates, a CIDR location or multivalue for the others.',
  },
  {
    id: 'r53-multivalue',
    source: `${GUIDE}/routing-policy-multivalue.html`,
    rule: 'r53-alias-type',
    says: 'An alias cannot be a multivalue answer.',
  },
  {
    id: 'r53-domain-registration',
    source: `${GUIDE}/domain-register.html`,
    note: 'A domain is registered by hand, as no template can: it may take days, and Route 53 makes the public hosted zone along with it. What is drawn here is only to be compared and traced.',
    kinds: ['registered-domain'],
  },
  {
    id: 'r53-domain-email-verify',
    source: `${GUIDE}/domain-register-values-specify.html`,
    note: 'A registrar may send the owner a mail with a link to confirm the address. If nobody follows it in the time given, 3 to 15 days by top-level domain, the domain is suspended.',
    kinds: ['registered-domain'],
  },
  {
    id: 'r53-private-zone-most-specific',
    source: `${GUIDE}/hosted-zone-private-considerations.html`,
    note: 'Where several private zones of a VPC hold a name, the longest zone name that matches answers. A Resolver rule for the same name comes before the private zone.',
    kinds: ['hosted-zone'],
  },
  {
    id: 'r53-zone-not-convertible',
    source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_AssociateVPCWithHostedZone.html',
    note: 'A public zone never becomes a private one, nor the reverse. Giving a deployed public zone its first VPC, or taking the last from a private one, means another zone with other name servers.',
    kinds: ['hosted-zone'],
  },
  {
    id: 'r53-dangling-record',
    source: `${GUIDE}/protection-from-dangling-dns.html`,
    rule: 'design-reference-dangling',
    says: 'A record that names a load balancer, an address or a domain that is gone is told at once, before somebody else takes the name over.',
  },
  {
    id: 'r53-global-service',
    source: `${GUIDE}/Welcome.html`,
    note: 'Hosted zones and health checks belong to no Region. Drawn inside one, they are only part of its template; they may as well stand in the account.',
    kinds: ['hosted-zone', 'health-check'],
  },
  {
    id: 'r53-eip-record',
    source: `${GUIDE}/routing-to-ec2-instance.html`,
    kept: 'A record names an Elastic IP by a field of its own and is written as an A record with that address as its value. An alias takes no Elastic IP.',
  },
])

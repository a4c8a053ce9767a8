import { remarksOf } from '../remark'

export const vpcDnsRemarks = remarksOf('vpc-dns', [
  {
    id: 'dns-attributes-defaults',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html',
    note: 'DNS resolution is on unless it is turned off. DNS hostnames are off in a VPC that a template or the API makes, and on in a default VPC.',
    kinds: ['vpc'],
  },
  {
    id: 'dns-resolver-pps',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html',
    note: 'A network interface may send 1,024 packets a second to the resolver of its VPC, the instance metadata and the time service taken together, and no quota raises that. Hosts that ask for a whole fleet need caches or endpoints of Route 53 Resolver.',
    kinds: ['instance', 'network-interface', 'dhcp-options'],
  },
  {
    id: 'dns-dhcp-options-immutable',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/DHCPOptionSetConcepts.html',
    note: 'A set of DHCP options is never edited: a change makes another set, and the VPC, which uses one at a time, is moved to it.',
    kinds: ['dhcp-options'],
  },
  {
    id: 'dns-public-hostname-resolution',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html',
    kept: 'The tracer resolves the public name of an instance to its private address where the question comes from the same VPC, and to the public one elsewhere.',
  },
])

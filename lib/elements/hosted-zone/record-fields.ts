import { choice, flag, integer, list, optional, ref, suggestion, text } from '../field'
import { privateAddress, publicAddress } from './address'
import { routingFields } from './routing-fields'

const TYPES = [
  'A',
  'AAAA',
  'CAA',
  'CNAME',
  'DS',
  'HTTPS',
  'MX',
  'NAPTR',
  'NS',
  'PTR',
  'SOA',
  'SPF',
  'SRV',
  'SSHFP',
  'SVCB',
  'TLSA',
  'TXT',
] as const

const BALANCERS = ['application-load-balancer', 'network-load-balancer', 'classic-load-balancer'] as const

/** A record: what it says by value or by alias, then by what policy it is chosen. */
export const recordFields = {
  name: text({
    label: 'Name',
    help: 'The full name: that of the zone, or one that ends in it. * stands for any label at the front.',
    placeholder: 'www.example.com',
  }),
  type: choice(TYPES, {
    label: 'Type',
    help: 'A and AAAA give addresses, CNAME another name (never at the top of a zone), NS hands a part of the zone on.',
  }),
  elasticIp: optional(
    ref('elastic-ip', {
      label: 'Elastic IP',
      help: 'The address that an A record gives, whatever it turns out to be.',
      connect: 'Name {to} in {self}',
      aws: 'ResourceRecords',
      attribute: 'PublicIp',
      afar: ['elastic-ip'],
      wrap: publicAddress,
      rare: true,
    }),
  ),
  instance: optional(
    ref('instance', {
      label: 'Instance',
      help: 'The instance whose private address an A record gives.',
      connect: 'Name the private address of {to} in {self}',
      aws: 'ResourceRecords',
      attribute: 'PrivateIp',
      afar: ['instance'],
      wrap: privateAddress,
      rare: true,
    }),
  ),
  resourceRecords: optional(
    list(text({ label: 'Value', help: 'One of the values.', placeholder: '203.0.113.10' }), {
      label: 'Values',
      help: 'Addresses, names or texts, in the form of the type. None for an alias.',
    }),
  ),
  ttl: optional(
    integer({
      label: 'TTL',
      help: 'How long resolvers may keep it; 60 or less beside a health check. None for an alias.',
      unit: 's',
      min: 0,
      max: 2147483647,
      aws: 'TTL',
    }),
  ),
  alias: optional(
    ref([...BALANCERS, 'vpc-endpoint', 'api-domain', 'rest-domain'], {
      label: 'Alias of',
      help: 'The element whose addresses it gives, free of charge and also at the top of a zone.',
      connect: 'Add an alias of {to} to {self}',
      aws: 'AliasTarget.DNSName',
      afar: [...BALANCERS, 'vpc-endpoint', 'api-domain', 'rest-domain'],
      attribute: {
        'application-load-balancer': 'DNSName',
        'network-load-balancer': 'DNSName',
        'classic-load-balancer': 'CanonicalHostedZoneName',
        'vpc-endpoint': 'DnsEntries',
        'api-domain': 'RegionalDomainName',
        'rest-domain': 'RegionalDomainName',
      },
    }),
  ),
  edgeAlias: optional(
    ref('rest-domain', {
      label: 'Alias of edge domain',
      help: 'An edge-optimised API domain, which is reached by CloudFront.',
      connect: 'Add an alias of {to} as an edge domain to {self}',
      aws: 'AliasTarget.DNSName',
      attribute: 'DistributionDomainName',
      afar: ['rest-domain'],
      rare: true,
    }),
  ),
  aliasName: optional(
    text({
      label: 'Alias of name',
      help: 'Another record of this zone, or something that is not drawn, by its DNS name.',
      placeholder: 'd111111abcdef8.cloudfront.net',
      aws: 'AliasTarget.DNSName',
      rare: true,
    }),
  ),
  aliasZone: optional(
    ref('hosted-zone', {
      label: 'Zone of that name',
      help: 'This zone itself, where the alias is another of its records.',
      aws: 'AliasTarget.HostedZoneId',
      rare: true,
    }),
  ),
  aliasZoneId: optional(
    text({
      label: 'Zone id of that name',
      help: 'The zone that AWS keeps for the service; Z2FDTNDATAQYW2 is that of CloudFront.',
      placeholder: 'Z2FDTNDATAQYW2',
      aws: 'AliasTarget.HostedZoneId',
      rare: true,
    }),
  ),
  evaluateTargetHealth: optional(
    flag({
      label: 'Follow target health',
      help: 'The record is left out while its alias has no healthy target.',
      aws: 'AliasTarget.EvaluateTargetHealth',
      rare: true,
      fallback: false,
    }),
  ),
  ...routingFields,
}

/** A note on one record. */
export const comment = optional(
  text({ label: 'Comment', help: 'Anything worth knowing about it.', rare: true }),
)

export const regionField = suggestion(['us-east-1', 'eu-west-1', 'ap-northeast-1'], {
  label: 'Region',
  help: 'The Region of the VPC; that of the template when empty.',
  placeholder: 'eu-west-1',
  aws: 'VPCRegion',
})

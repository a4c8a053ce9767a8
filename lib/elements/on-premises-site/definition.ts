import { defineElement } from '../define'
import { address, cidr, integer, list, optional, text } from '../field'

export const onPremisesSite = defineElement({
  kind: 'on-premises-site',
  label: 'On-premises site',
  group: 'on-premises',
  summary: 'A data centre or office of yours: its ranges, and what stands in it.',
  docs: 'https://docs.aws.amazon.com/whitepapers/latest/hybrid-connectivity/hybrid-connectivity.html',
  inside: ['canvas'],
  container: { width: 420, height: 300 },
  fields: {
    ranges: optional(
      list(
        cidr({
          label: 'Range',
          help: 'A block of addresses of the site.',
          family: 'any',
          placeholder: '192.168.0.0/16',
        }),
        {
          label: 'Ranges',
          help: 'The blocks of addresses of the site. Where none is given, nothing is known of what it holds.',
          aws: false,
        },
      ),
    ),
    asn: optional(
      integer({
        label: 'ASN',
        help: 'The number of the network in BGP; its routers have it unless they say otherwise.',
        aws: false,
        min: 1,
        max: 4294967294,
      }),
    ),
    dnsServers: optional(
      list(
        address({
          label: 'DNS server',
          help: 'An address of the site.',
          family: 'any',
          placeholder: '192.168.0.2',
        }),
        {
          label: 'DNS servers',
          help: 'Who answers names for the hosts of the site.',
          aws: false,
        },
      ),
    ),
    forwardedDomains: optional(
      list(
        text({
          label: 'Domain',
          help: 'A domain, with all names below it.',
          placeholder: 'internal.example.com',
        }),
        {
          label: 'Domains asked of AWS',
          help: 'Domains that its DNS servers forward to inbound endpoints of Route 53 Resolver; other names are public ones.',
          aws: false,
        },
      ),
    ),
  },
  fresh: () => ({ ranges: ['192.168.0.0/16'], asn: 65000 }),
})

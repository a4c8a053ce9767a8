import { defineElement, live } from '../define'
import { integer, list, optional, text } from '../field'
import { isOfAws, readConfigurations } from './read'

export const dhcpOptions = defineElement({
  kind: 'dhcp-options',
  label: 'DHCP options',
  group: 'network',
  summary: 'What instances of a VPC are told on start: their DNS servers, domain name and time servers.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html',
  inside: ['vpc', 'region', 'canvas'],
  home: (self, around) => {
    const [vpc, ...more] = around.referrers(self.id).filter(({ kind }) => kind === 'vpc')
    return more.length > 0 ? undefined : vpc?.id
  },
  fields: {
    domainNameServers: optional(
      list(
        text({ label: 'DNS server', help: 'AmazonProvidedDNS, or the address of a server of your own.' }),
        {
          label: 'DNS servers',
          help: 'Up to four; AmazonProvidedDNS is the Route 53 Resolver of the VPC. With others, private zones and private DNS of endpoints resolve only if these forward to it.',
        },
      ),
    ),
    domainName: optional(
      text({
        label: 'Domain name',
        help: 'Completes host names without a dot.',
        placeholder: 'corp.example.com',
      }),
    ),
    ntpServers: optional(
      list(text({ label: 'Time server', help: 'The address of an NTP server.' }), {
        label: 'Time servers',
        help: 'Up to four NTP servers.',
      }),
    ),
    netbiosNameServers: optional(
      list(text({ label: 'Name server', help: 'The address of a NetBIOS name server.' }), {
        label: 'NetBIOS name servers',
        help: 'Up to four, for Windows.',
      }),
    ),
    netbiosNodeType: optional(
      integer({
        label: 'NetBIOS node type',
        help: '1, 2, 4 or 8; AWS recommends 2, since it knows no broadcast.',
        min: 1,
        max: 8,
      }),
    ),
    ipv6AddressPreferredLeaseTime: optional(
      integer({
        label: 'IPv6 lease',
        help: 'How long an IPv6 address is kept before it is renewed.',
        unit: 's',
        min: 140,
        max: 2147483647,
      }),
    ),
  },
  fresh: () => ({ domainNameServers: ['AmazonProvidedDNS'] }),
  cfn: { type: 'AWS::EC2::DHCPOptions' },
  live: live({
    call: 'ec2:DescribeDhcpOptions',
    items: (answer) => answer.DhcpOptions,
    id: (item) => item.DhcpOptionsId,
    skip: isOfAws,
    props: readConfigurations,
  }),
})

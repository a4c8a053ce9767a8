import { defineElement } from '../define'
import { address, choice, cidr, flag, integer, list, optional, refs, rows } from '../field'
import { firewallFields } from './firewall-fields'

const prefix = (help: string, placeholder: string) =>
  cidr({ label: 'Prefix', help, placeholder, family: 'any' })

export const onPremisesRouter = defineElement({
  kind: 'on-premises-router',
  label: 'On-premises router',
  group: 'on-premises',
  summary: 'The device of a site at which its lines and VPN tunnels to AWS end.',
  docs: 'https://docs.aws.amazon.com/vpn/latest/s2svpn/your-cgw.html',
  inside: ['on-premises-site'],
  fields: {
    links: optional(
      refs(['customer-gateway', 'direct-connect-connection', 'direct-connect-lag'], {
        label: 'Links to AWS',
        help: 'The customer gateways that stand for it, and the Direct Connect lines that end at it.',
        connect: 'End {to} at {self}',
        line: 'from',
        aws: false,
      }),
    ),
    publicAddress: optional(
      address({
        label: 'Public address',
        help: 'The address at which AWS reaches it over the internet.',
        family: 'any',
        aws: false,
        placeholder: '203.0.113.10',
      }),
    ),
    behindNat: optional(
      flag({
        label: 'Behind NAT',
        help: 'Its public address is that of a NAT device, which must pass UDP 500 and 4500.',
        aws: false,
        fallback: false,
      }),
    ),
    asn: optional(
      integer({
        label: 'ASN',
        help: 'Its number in BGP; that of the site when empty.',
        aws: false,
        min: 1,
        max: 4294967294,
      }),
    ),
    advertisedPrefixes: optional(
      list(prefix('A range that AWS is told to send here.', '192.168.0.0/16'), {
        label: 'Advertised prefixes',
        help: 'What it announces to AWS by BGP; the ranges of the site when empty. AWS takes 100 of each family.',
        aws: false,
      }),
    ),
    staticRoutes: optional(
      list(prefix('A range that is reached by the links.', '10.0.0.0/8'), {
        label: 'Static routes to AWS',
        help: 'Ranges that it sends into its links by hand. Over BGP it learns them.',
        aws: false,
      }),
    ),
    firewall: optional(
      choice(['unknown', 'open', 'rules'], {
        label: 'Firewall',
        help: 'What passes between the site and AWS. A path through an unknown one stays undecided.',
        aws: false,
        fallback: 'unknown',
      }),
    ),
    firewallRules: optional(
      rows(firewallFields, {
        label: 'Firewall rules',
        help: 'The first that fits decides; what none fits is dropped. Replies pass.',
        row: 'firewall rule',
        aws: false,
        fresh: () => ({ direction: 'in' as const, action: 'allow' as const, protocol: 'tcp', fromPort: 443 }),
      }),
    ),
  },
  fresh: () => ({ firewall: 'open' as const }),
})

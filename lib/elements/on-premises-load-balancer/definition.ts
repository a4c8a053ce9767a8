import { defineElement } from '../define'
import { address, choice, integer, list, optional, refs, text } from '../field'
import { certificateFields } from './certificate-fields'

export const onPremisesLoadBalancer = defineElement({
  kind: 'on-premises-load-balancer',
  label: 'On-premises load balancer',
  group: 'on-premises',
  summary: 'Takes connections at one address of a site and hands them to hosts.',
  docs: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  inside: ['on-premises-site'],
  fields: {
    address: optional(
      address({
        label: 'Address',
        help: 'Where it listens. A target group names it by this address.',
        family: 'any',
        aws: false,
        placeholder: '192.168.10.20',
      }),
    ),
    names: optional(
      list(text({ label: 'Name', help: 'A host name.', placeholder: 'orders.internal.example.com' }), {
        label: 'Host names',
        help: 'Names under which it is known to the DNS of the site.',
        aws: false,
      }),
    ),
    protocol: optional(
      choice(['HTTPS', 'HTTP', 'TLS', 'TCP', 'UDP'], {
        label: 'Protocol',
        help: 'HTTPS and TLS end here with a certificate; TCP and UDP pass through.',
        aws: false,
        fallback: 'HTTPS',
      }),
    ),
    port: optional(
      integer({
        label: 'Port',
        help: 'The port it listens on.',
        aws: false,
        min: 1,
        max: 65535,
        fallback: 443,
      }),
    ),
    hosts: optional(
      refs('on-premises-host', {
        label: 'Hosts',
        help: 'Who serves behind it.',
        connect: 'Serve {self} by {to}',
        line: 'to',
        aws: false,
      }),
    ),
    hostPort: optional(
      integer({
        label: 'Port of the hosts',
        help: 'The port that the hosts listen on; its own when empty.',
        aws: false,
        min: 1,
        max: 65535,
      }),
    ),
    ...certificateFields(),
  },
  fresh: () => ({ protocol: 'HTTPS' as const, port: 443, certificateIssuer: 'self-signed' as const }),
})

import { defineElement } from '../define'
import { address, choice, integer, list, optional, rows, text } from '../field'
import { certificateFields } from '../on-premises-load-balancer/certificate-fields'

export const onPremisesHost = defineElement({
  kind: 'on-premises-host',
  label: 'On-premises host',
  group: 'on-premises',
  summary: 'A server or client of a site.',
  docs: 'https://docs.aws.amazon.com/whitepapers/latest/hybrid-connectivity/hybrid-connectivity.html',
  inside: ['on-premises-site'],
  fields: {
    address: optional(
      address({
        label: 'Address',
        help: 'Its address in a range of the site.',
        family: 'any',
        aws: false,
        placeholder: '192.168.10.30',
      }),
    ),
    names: optional(
      list(text({ label: 'Name', help: 'A host name.', placeholder: 'db.internal.example.com' }), {
        label: 'Host names',
        help: 'Names under which it is known to the DNS of the site.',
        aws: false,
      }),
    ),
    services: optional(
      rows(
        {
          protocol: choice(['HTTPS', 'HTTP', 'TLS', 'TCP', 'UDP'], {
            label: 'Protocol',
            help: 'What it speaks there.',
            aws: false,
            fallback: 'TCP',
          }),
          port: integer({ label: 'Port', help: 'Where it listens.', aws: false, min: 1, max: 65535 }),
        },
        {
          label: 'Services',
          help: 'What it listens to. With none it answers nothing and is only a client.',
          row: 'service',
          aws: false,
          fresh: () => ({ protocol: 'HTTPS' as const, port: 443 }),
        },
      ),
    ),
    ...certificateFields(),
  },
})

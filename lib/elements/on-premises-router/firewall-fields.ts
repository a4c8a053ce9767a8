import { choice, cidr, integer, optional, suggestion } from '../field'

const port = (label: string, help: string) =>
  optional(integer({ label, help, aws: false, min: 0, max: 65535 }))

/** One rule of the firewall of a site. */
export const firewallFields = {
  direction: choice(['in', 'out'], {
    label: 'Direction',
    help: 'In is from AWS to the site.',
    aws: false,
    fallback: 'in',
  }),
  action: choice(['allow', 'deny'], {
    label: 'Action',
    help: 'What becomes of traffic that fits.',
    aws: false,
    fallback: 'allow',
  }),
  protocol: suggestion(['any', 'tcp', 'udp', 'icmp'], {
    label: 'Protocol',
    help: 'By name or number.',
    aws: false,
    fallback: 'any',
  }),
  fromPort: port('From port', 'The first port of the destination; every port when empty.'),
  toPort: port('To port', 'The last port; the first one alone when empty.'),
  source: optional(
    cidr({ label: 'Source', help: 'Where it comes from; anywhere when empty.', family: 'any', aws: false }),
  ),
  destination: optional(
    cidr({ label: 'Destination', help: 'Where it goes; anywhere when empty.', family: 'any', aws: false }),
  ),
}

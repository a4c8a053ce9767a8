import { known } from '@/lib/design/element'
import { defineElement } from '../define'
import { cidr, list, optional } from '../field'

const GATEWAYS = ['internet-gateway', 'egress-only-internet-gateway'] as const
const APIS = ['rest-api', 'http-api', 'websocket-api'] as const

export const internet = defineElement({
  kind: 'internet',
  label: 'Internet',
  group: 'places',
  summary: 'Everything outside AWS that has a public address.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  inside: ['canvas'],
  leads: (_self, around) => [
    ...GATEWAYS.flatMap((kind) => around.all(kind)),
    ...APIS.flatMap((kind) => around.all(kind)).filter(
      ({ props }) => known(props.endpointType) !== 'PRIVATE',
    ),
  ],
  fields: {
    ranges: optional(
      list(cidr({ label: 'Range', help: 'A public block.', family: 'any' }), {
        label: 'Known ranges',
        help: 'Public blocks that matter to this design, such as an office or a partner. Empty means every public address.',
        aws: false,
      }),
    ),
  },
})

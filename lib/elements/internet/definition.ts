import { defineElement } from '../define'
import { cidr, list, optional } from '../field'

export const internet = defineElement({
  kind: 'internet',
  label: 'Internet',
  group: 'places',
  summary: 'Everything outside AWS that has a public address.',
  docs: 'https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html',
  inside: ['canvas'],
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

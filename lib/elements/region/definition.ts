import { defineElement } from '../define'
import { choice, optional, suggestion } from '../field'
import { REGIONS } from './regions'

export const region = defineElement({
  kind: 'region',
  label: 'Region',
  group: 'places',
  summary:
    'A separate geographic area with several Availability Zones. Each Region is exported as its own template.',
  docs: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  inside: ['account', 'canvas'],
  container: { width: 800, height: 520 },
  fields: {
    code: suggestion(REGIONS, {
      label: 'Region code',
      help: 'The Region as AWS names it, such as eu-west-1.',
      aws: false,
    }),
    blockPublicAccess: optional(
      choice(['off', 'block-bidirectional', 'block-ingress'], {
        label: 'VPC Block Public Access',
        help: 'What the account keeps away from its VPCs in this Region, whatever their routes and groups say: nothing, all internet traffic, or all but what leaves by NAT and egress-only gateways.',
        fallback: 'off',
        aws: false,
      }),
    ),
  },
  fresh: () => ({ code: 'eu-west-1' }),
})

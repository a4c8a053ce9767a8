import { defineElement } from '../define'
import { suggestion } from '../field'
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
  },
  fresh: () => ({ code: 'eu-west-1' }),
})

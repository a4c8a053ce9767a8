import { defineElement } from '../define'
import { integer, optional, ref, text } from '../field'

export const quota = defineElement({
  kind: 'quota',
  label: 'Quota',
  group: 'annotation',
  summary: 'What an account has been granted where that is not the AWS default: 20 Elastic IPs instead of 5.',
  docs: 'https://docs.aws.amazon.com/servicequotas/latest/userguide/intro.html',
  inside: ['canvas'],
  offCanvas: true,
  fields: {
    limit: text({
      label: 'Limit',
      help: 'Which limit it is: its short name, as the page of its rule gives it.',
      aws: false,
      pattern: /^[a-z][a-z0-9-]*$/,
      placeholder: 'addresses-per-region',
    }),
    value: integer({
      label: 'We have',
      help: 'The applied value that Service Quotas shows for the account.',
      aws: false,
      min: 0,
    }),
    region: optional(
      ref('region', {
        label: 'Region',
        help: 'AWS grants most quotas for one Region; without one it holds in the whole design.',
        aws: false,
        line: 'none',
      }),
    ),
    note: optional(
      text({ label: 'Note', help: 'Where it is from: a case number, a date.', aws: false, lines: 2 }),
    ),
  },
  fresh: () => ({ limit: 'addresses-per-region', value: 5 }),
})

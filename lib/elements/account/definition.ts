import { defineElement, live } from '../define'
import { optional, text } from '../field'

export const account = defineElement({
  kind: 'account',
  label: 'AWS account',
  group: 'places',
  summary: 'Holds Regions. Every resource belongs to one account.',
  docs: 'https://docs.aws.amazon.com/accounts/latest/reference/accounts-welcome.html',
  inside: ['canvas'],
  container: { width: 900, height: 600 },
  fields: {
    accountId: optional(
      text({
        label: 'Account ID',
        help: 'The 12 digits that identify the account.',
        aws: false,
        pattern: /^\d{12}$/,
        placeholder: '123456789012',
      }),
    ),
  },
  live: live({
    call: 'sts:GetCallerIdentity',
    items: (answer) => [answer],
    id: (identity) => identity.Account,
    props: (identity) => ({ accountId: identity.Account }),
  }),
})

import type { DomainSummary } from '@aws-sdk/client-route-53-domains'
import { dayOf } from '../certificate/read'
import { defineElement, detail, live } from '../define'
import { flag, list, optional, ref, text } from '../field'

export const registeredDomain = defineElement({
  kind: 'registered-domain',
  label: 'Registered domain',
  group: 'names',
  summary: 'A name that is rented from a registrar and handed to the name servers of a zone.',
  docs: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-register.html',
  inside: ['account', 'canvas'],
  fields: {
    domainName: text({
      label: 'Domain name',
      help: 'The name as it is registered.',
      placeholder: 'example.com',
    }),
    hostedZone: optional(
      ref('hosted-zone', {
        label: 'Hosted zone',
        help: 'The public zone that answers for it. Registering makes one; a zone that is made again has other name servers.',
        connect: 'Delegate {self} to {to}',
      }),
    ),
    nameServers: optional(
      list(
        text({ label: 'Name server', help: 'One of usually four.', placeholder: 'ns-2048.awsdns-64.com' }),
        {
          label: 'Name servers',
          help: 'Must be exactly those of the zone.',
        },
      ),
    ),
    autoRenew: optional(
      flag({
        label: 'Renews by itself',
        help: 'Without it the name is lost on its last day.',
        fallback: true,
      }),
    ),
    transferLock: optional(
      flag({
        label: 'Transfer lock',
        help: 'Nobody can move it to another registrar while this is on.',
        fallback: true,
      }),
    ),
    expiry: optional(
      text({
        label: 'Paid until',
        help: 'Last day of the registration.',
        placeholder: '2027-06-30',
        pattern: /^\d{4}-\d\d-\d\d$/,
      }),
    ),
  },
  fresh: () => ({ domainName: 'example.com' }),
  live: live({
    call: 'route53domains:ListDomains',
    once: true,
    items: (answer) => answer.Domains,
    id: (item) => item.DomainName,
    name: (item) => item.DomainName,
    props: (item) => ({
      domainName: item.DomainName,
      autoRenew: item.AutoRenew,
      transferLock: item.TransferLock,
      expiry: dayOf(item.Expiry),
    }),
    details: [
      // The answer holds names and addresses of people as well; they are not read.
      detail({
        call: 'route53domains:GetDomainDetail',
        inputs: (item: DomainSummary) => [{ DomainName: item.DomainName }],
        props: (answer) => ({
          nameServers: answer.Nameservers?.flatMap(({ Name }) => Name ?? []),
        }),
      }),
    ],
  }),
})

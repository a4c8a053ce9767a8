import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { delegationOf, isPrivate, nameOf } from '@/lib/elements/hosted-zone/delegation'
import { read } from '@/lib/elements/read'
import { hasOther } from '@/lib/elements/verbatim'
import { defineRule } from '../define'
import { make } from '../example'
import { www, zoned } from './zone-example'

const SERVERS = ['ns-1.awsdns-01.com', 'ns-2.awsdns-02.net', 'ns-3.awsdns-03.org', 'ns-4.awsdns-04.co.uk']

const domain = (nameServers: readonly string[]) =>
  make('registered-domain', 'domain', { domainName: 'example.com', nameServers })
const zone = make('hosted-zone', 'zone', {
  in: 'ireland',
  name: 'example.com',
  records: [www],
  nameServers: SERVERS,
})

export const r53RegistrarNsMatch = defineRule({
  id: 'r53-registrar-ns-match',
  severity: 'warning',
  title: 'The world is led to the name servers of a public zone',
  why: 'A public zone is asked only if the registered domain, or the zone above, names exactly its name servers. A zone that is made again gets other ones.',
  source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-name-servers-glue-records.html',
  kind: ['registered-domain', 'hosted-zone'],
  *check(element, around) {
    if (isKind(element, 'registered-domain')) yield* strayDomain(element, around)
    else yield* strayChild(element as ElementOf<'hosted-zone'>, around)
  },
  examples: {
    good: [
      { says: 'The domain names the servers of the zone.', design: () => zoned([], zone, domain(SERVERS)) },
    ],
    bad: [
      {
        says: 'The domain still names those of an earlier zone.',
        design: () => zoned([], zone, domain(['ns-9.awsdns-09.com', 'ns-8.awsdns-08.net'])),
      },
      {
        says: 'The zone above does not hand the name on.',
        design: () =>
          zoned([www], make('hosted-zone', 'shop', { in: 'ireland', name: 'shop.example.com', records: [] })),
      },
    ],
  },
})

/** A domain that leads to none of the public zones of its name. */
function* strayDomain(domain: ElementOf<'registered-domain'>, around: Around) {
  const zones = ofKind(around.all('hosted-zone'), 'hosted-zone').filter(
    (one) => !isPrivate(one) && nameOf(one) !== undefined && nameOf(one) === nameOf(domain),
  )
  const [first] = zones
  const refusals = zones.flatMap((one) => {
    const found = delegationOf(one, around)
    return 'refuse' in found && found.element === domain.id ? [found] : []
  })
  const [refusal] = refusals
  if (!first || !refusal || refusals.length < zones.length) return
  yield {
    field: 'nameServers',
    message: `${refusal.because} Nobody asks ${first.name}: give the domain its name servers.`,
    fix: () => ({
      label: `Delegate ${domain.name} to ${first.name}`,
      patch: setProps(domain, { hostedZone: first.id, nameServers: read(first, 'nameServers') }),
    }),
  }
}

/** A public zone that the drawn zone above does not hand its name on to. */
function* strayChild(child: ElementOf<'hosted-zone'>, around: Around) {
  if (isPrivate(child) || nameOf(child) === undefined) return
  const found = delegationOf(child, around)
  const parent = 'refuse' in found ? around.get(found.element) : undefined
  if (!('refuse' in found) || !isKind(parent, 'hosted-zone')) return
  if (hasOther(around, 'AWS::Route53::RecordSet', 'AWS::Route53::RecordSetGroup')) return
  yield {
    field: 'nameServers',
    message: `${found.because} Give ${parent.name} an NS record of ${nameOf(child)} with the name servers of ${child.name}.`,
  }
}

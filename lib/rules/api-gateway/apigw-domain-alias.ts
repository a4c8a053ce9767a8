import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import { isPrivate, nameOf } from '@/lib/elements/hosted-zone/delegation'
import type { Around } from '@/lib/elements/define'
import { hasOther, mentioned } from '@/lib/elements/verbatim'
import { rawRows, read, rowsOf } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { domainExample } from './domain-example'

const MAPPINGS = ['AWS::ApiGatewayV2::ApiMapping', 'AWS::ApiGateway::BasePathMapping']

export const apigwDomainAlias = defineRule({
  id: 'apigw-domain-alias',
  severity: 'warning',
  title: 'A custom domain has a DNS record and leads to an API',
  why: 'AWS gives a custom domain a name of its own, to which a record must lead; without a mapping the domain answers 403.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-custom-domains.html',
  kind: ['api-domain', 'rest-domain'],
  *check(domain, around, reach) {
    if (exist(domain)) return
    if (isUnmapped(domain, around))
      yield {
        field: 'mappings',
        message: `${domain.name} leads to no API, so callers get 403. Map a stage of an API.`,
      }
    const name = read(domain, 'domainName')
    const zone = name === undefined ? undefined : zoneOf(name, around)
    if (!zone || name === undefined || domain.props.endpointType === 'PRIVATE') return
    const { verdict, blockers } = reach({ from: { internet: true }, to: { name }, family: 4 })
    if (verdict !== 'NOT_REACHABLE' || !blockers.some(({ code }) => code === 'X_DNS_NXDOMAIN')) return
    yield {
      message: `${domain.name} is ${name}, which ${zone.name} has no record for, so nobody finds it. Add an alias record to it.`,
      fix: () => ({
        label: `Add the record to ${zone.name}`,
        patch: setProps(zone, {
          records: [...rawRows(rowsOf(zone, 'records') ?? []), { name, type: 'A', alias: domain.id }],
        }),
      }),
    }
  },
  examples: {
    good: [{ says: 'An alias record and a mapping.', design: () => domainExample() }],
    bad: [
      { says: 'No record.', design: () => domainExample({ zone: { records: undefined } }) },
      { says: 'No mapping.', design: () => domainExample({ 'shop-domain': { mappings: undefined } }) },
    ],
  },
})

/** A domain that was only just dropped has no certificate either; routing rules lead to APIs as well. */
function isUnmapped(domain: Element, around: Around): boolean {
  const { mappings, certificate, regionalCertificate, routingMode } = domain.props
  if (certificate === undefined && regionalCertificate === undefined) return false
  if (routingMode !== undefined && routingMode !== 'API_MAPPING_ONLY') return false
  if (mappings !== undefined && !(Array.isArray(mappings) && mappings.length === 0)) return false
  return !mentioned(around, domain) && !hasOther(around, ...MAPPINGS)
}

/** The public zone that answers for a name. */
const zoneOf = (name: string, around: Around) =>
  ofKind(around.all('hosted-zone'), 'hosted-zone').find((zone) => {
    const held = nameOf(zone)
    const isHeld = held !== undefined && (name === held || name.endsWith(`.${held}`))
    return (
      isHeld && !isPrivate(zone) && !exist(zone) && !mentioned(around, zone) && isKind(zone, 'hosted-zone')
    )
  })

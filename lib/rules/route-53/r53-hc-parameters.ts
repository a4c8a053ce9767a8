import { setProps } from '@/lib/design/patch'
import type { ElementOf } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'
import type { Complaint } from '../define'
import { defineRule } from '../define'
import { classic, make } from '../example'
import { exist } from '../exist'
import { watch } from './zone-example'

type Check = ElementOf<'health-check'>
type Props = Check['props']

const ENDPOINT = ['HTTP', 'HTTPS', 'HTTP_STR_MATCH', 'HTTPS_STR_MATCH', 'TCP']
const odd = (props: Props) => classic(make('health-check', 'odd', { in: 'ireland', ...props }))

export const r53HcParameters = defineRule({
  id: 'r53-hc-parameters',
  severity: 'error',
  title: 'A health check has what its type needs',
  why: 'AWS refuses a check whose settings do not fit its type. It asks every 10 or 30 seconds; HTTP passes on 2xx and 3xx within 2 seconds after at most 4 for the connection, and HTTPS looks at no certificate.',
  source:
    'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-determining-health-of-endpoints.html',
  kind: 'health-check',
  *check(check) {
    const type = read(check, 'type')
    if (type === undefined || exist(check)) return
    yield* intervalProblem(check)
    const lacking = needs(check.props, type).filter(({ fields }) =>
      fields.every((field) => check.props[field] === undefined || check.props[field] === ''),
    )
    for (const { fields, what } of lacking)
      yield {
        field: fields[0],
        // The API asks a calculated check for no others; it counts nothing then.
        ...(type === 'CALCULATED' && { severity: 'warning' as const }),
        message: `${check.name} is a check of type ${type}. Give it ${what}.`,
      }
    const regions = read(check, 'regions')
    if (regions && !regions.some(isOpen) && regions.length > 0 && regions.length < 3)
      yield {
        field: 'regions',
        source: 'https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html',
        message: `${check.name} is asked from ${regions.length === 1 ? 'one Region' : 'two Regions'}. Name at least three, or none for all.`,
        fix: () => ({ label: 'Ask from all Regions', patch: setProps(check, { regions: undefined }) }),
      }
  },
  examples: {
    good: [
      { says: 'HTTPS to an address, every 30 seconds.', design: () => classic(watch) },
      {
        says: 'One check that counts others.',
        design: () =>
          classic(
            watch,
            make('health-check', 'both', {
              in: 'ireland',
              type: 'CALCULATED',
              childHealthChecks: ['watch'],
              healthThreshold: 1,
            }),
          ),
      },
    ],
    bad: [
      {
        says: 'Every 20 seconds.',
        design: () => odd({ type: 'TCP', ipAddress: '203.0.113.10', port: 443, requestInterval: 20 }),
      },
      { says: 'Nothing to ask.', design: () => odd({ type: 'HTTPS' }) },
      {
        says: 'A text to find that is not said.',
        design: () => odd({ type: 'HTTP_STR_MATCH', ipAddress: '203.0.113.10' }),
      },
      { says: 'An alarm that is not named.', design: () => odd({ type: 'CLOUDWATCH_METRIC' }) },
      {
        says: 'Two Regions to ask from.',
        design: () => odd({ type: 'HTTP', ipAddress: '203.0.113.10', regions: ['us-east-1', 'eu-west-1'] }),
      },
    ],
  },
})

function* intervalProblem(check: Check): Iterable<Complaint> {
  const interval = read(check, 'requestInterval')
  if (interval === undefined || interval === 10 || interval === 30) return
  const better = interval < 20 ? 10 : 30
  yield {
    field: 'requestInterval',
    message: `${check.name} asks every ${interval} seconds. Route 53 knows 10 and 30 only.`,
    fix: () => ({
      label: `Ask every ${better} seconds`,
      patch: setProps(check, { requestInterval: better }),
    }),
  }
}

type Need = {
  readonly fields: readonly [keyof Props & string, ...(keyof Props & string)[]]
  readonly what: string
}

function needs(props: Props, type: string): readonly Need[] {
  if (type === 'CALCULATED') return [{ fields: ['childHealthChecks'], what: 'the checks that it counts' }]
  if (type === 'RECOVERY_CONTROL')
    return [{ fields: ['routingControl'], what: 'the ARN of a routing control' }]
  if (type === 'CLOUDWATCH_METRIC')
    return [
      { fields: ['alarmName'], what: 'the name of an alarm' },
      { fields: ['alarmRegion'], what: 'the Region of the alarm' },
    ]
  if (!ENDPOINT.includes(type)) return []
  return [
    { fields: ['ipAddress', 'fullyQualifiedDomainName'], what: 'an address or a domain name' },
    ...(type === 'TCP' ? [{ fields: ['port'] as const, what: 'a port' }] : []),
    ...(type.endsWith('STR_MATCH') ? [{ fields: ['searchString'] as const, what: 'a text to find' }] : []),
  ]
}

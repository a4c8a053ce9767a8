import { setProps } from '@/lib/design/patch'
import { definitionOf } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { chained, chainedExample } from './chained-example'

const FIXED = [
  'preserveClientIp',
  'proxyProtocolV2',
  'deregistrationDelay',
  'connectionTermination',
  'stickiness',
] as const

export const tgAlbAttributesFixed = defineRule({
  id: 'tg-alb-attributes-fixed',
  severity: 'info',
  title: 'A group with a load balancer keeps the attributes that AWS gives it',
  why: 'Client address preservation is always on there, and the other attributes cannot be changed; addresses are IPv4.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/application-load-balancer-target.html',
  kind: 'target-group',
  *check(group) {
    if (read(group, 'targetType') !== 'alb' || exist(group)) return
    for (const field of FIXED) {
      const about = definitionOf('target-group')!.fields[field]!
      const value = read(group, field)
      const isUsual = field === 'preserveClientIp' ? value === true : value === about.fallback
      if (group.props[field] === undefined || value === undefined || isUsual) continue
      yield {
        field,
        message: `${group.name} holds a load balancer, and "${about.label}" cannot be changed there. Leave it unset.`,
        fix: () => ({ label: 'Leave it unset', patch: setProps(group, { [field]: undefined }) }),
      }
    }
    if (read(group, 'ipAddressType') === 'ipv6')
      yield {
        field: 'ipAddressType',
        message: `${group.name} holds a load balancer, which is met by IPv4 only. Use ipv4.`,
        fix: () => ({ label: 'Use ipv4', patch: setProps(group, { ipAddressType: undefined }) }),
      }
  },
  examples: {
    good: [{ says: 'Nothing is set.', design: () => chainedExample() }],
    bad: [
      { says: 'Proxy protocol is on.', design: () => chainedExample(chained({ proxyProtocolV2: true })) },
      { says: 'The delay is changed.', design: () => chainedExample(chained({ deregistrationDelay: 30 })) },
    ],
  },
})

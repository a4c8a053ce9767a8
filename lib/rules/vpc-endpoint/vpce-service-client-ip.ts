import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { offered } from './offer-example'

export const vpceServiceClientIp = defineRule({
  id: 'vpce-service-client-ip',
  severity: 'warning',
  title: 'Who wants client addresses behind PrivateLink uses proxy protocol',
  why: 'Targets behind an endpoint service see addresses of the balancer, also where client addresses are kept; proxy protocol v2 tells the real ones.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html',
  kind: 'target-group',
  *check(group, around) {
    // Only for addresses by TCP or TLS are client addresses kept because somebody asked for it.
    if (read(group, 'preserveClientIp') !== true || read(group, 'targetType') !== 'ip') return
    if (!['TCP', 'TLS'].includes(read(group, 'protocol') ?? '')) return
    if (group.props.proxyProtocolV2 !== undefined && read(group, 'proxyProtocolV2') !== false) return
    const offer = ofKind(around.referrers(group.id), 'listener')
      .flatMap(({ parent }) =>
        ofKind(parent === undefined ? [] : around.referrers(parent), 'endpoint-service'),
      )
      .at(0)
    if (!offer) return
    yield {
      field: 'preserveClientIp',
      message: `${group.name} keeps client addresses, but not of those who come by ${offer.name}: they show that of the balancer. Turn proxy protocol v2 on if the targets understand it.`,
      fix: () => ({
        label: 'Turn proxy protocol v2 on',
        patch: setProps(group, { proxyProtocolV2: true }),
      }),
    }
  },
  examples: {
    good: [{ says: 'Nobody asks for client addresses.', design: () => offered() }],
    bad: [
      {
        says: 'Client addresses are asked for, without proxy protocol.',
        design: () =>
          offered(
            make('target-group', 'backends', {
              in: 'net',
              targetType: 'ip',
              protocol: 'TCP',
              port: 443,
              targets: [{ address: '10.0.1.20' }, { address: '10.0.2.20' }],
              preserveClientIp: true,
            }),
          ),
      },
    ],
  },
})

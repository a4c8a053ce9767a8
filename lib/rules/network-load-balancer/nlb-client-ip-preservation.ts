import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { edgeListener, edgeService, workers } from '../load-balancer/balanced-example'

const ALWAYS: readonly unknown[] = ['UDP', 'TCP_UDP', 'QUIC', 'TCP_QUIC']

export const nlbClientIpPreservation = defineRule({
  id: 'nlb-client-ip-preservation',
  severity: 'info',
  title: 'Clients of UDP keep their address',
  why: 'Client IP preservation is on for UDP and cannot be turned off. For TCP and TLS it is a choice: on for instances and off for addresses unless told.',
  source: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html',
  kind: 'target-group',
  *check(group) {
    const protocol = read(group, 'protocol')
    if (!ALWAYS.includes(protocol) || read(group, 'preserveClientIp') !== false || exist(group)) return
    yield {
      field: 'preserveClientIp',
      message: `${group.name} is a group for ${protocol}, where client IP preservation cannot be turned off. Leave it unset.`,
      fix: () => ({ label: 'Leave it unset', patch: setProps(group, { preserveClientIp: undefined }) }),
    }
  },
  examples: {
    good: [{ says: 'Off for TCP.', design: () => edgeService(workers({ preserveClientIp: false })) }],
    bad: [
      {
        says: 'Off for UDP.',
        design: () =>
          edgeService(
            edgeListener({ protocol: 'TCP_UDP' }),
            workers({ protocol: 'TCP_UDP', preserveClientIp: false }),
          ),
      },
    ],
  },
})

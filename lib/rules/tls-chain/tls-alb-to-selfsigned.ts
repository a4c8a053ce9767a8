import { isKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import type { Element } from '@/lib/design/element'
import type { Trace } from '@/lib/trace/answer'
import { restExample } from '../api-gateway/api-example'
import { defineRule } from '../define'
import { chainExample } from './chain-example'
import { listenerTo, siteTargetsOf, throughListener } from './site-targets'

export const tlsAlbToSelfsigned = defineRule({
  id: 'tls-alb-to-selfsigned',
  severity: 'warning',
  title: 'Who answers in the data centre is known',
  why: 'A load balancer takes any certificate of an HTTPS target, so the hop is encrypted and nobody checks who is at its end; AWS vouches for packets inside its own network only.',
  source:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html',
  kind: 'target-group',
  *check(group, around, reach) {
    const targets = siteTargetsOf(group, around).filter(({ element }) => element)
    const protocol = read(group, 'protocol')
    if (targets.length === 0 || (protocol !== 'HTTPS' && protocol !== 'TLS')) return
    const trace = throughListener(group, around, reach)
    const lines = trace ? openLines(trace, around) : []
    const balancer = listenerTo(group, around)?.balancer
    for (const { at, element } of targets) {
      const unchecked = trace?.warnings.some(
        (one) => one.code === 'X_TLS_NOT_AUTHENTICATED' && one.element === element?.id,
      )
      if (!unchecked || lines.length === 0 || !balancer) continue
      yield {
        field: `targets.${at}`,
        message: `${group.name}: ${balancer.name} encrypts to ${element?.name} over ${names(lines)}, and checks no certificate there, so who answers is not proved. Encrypt the line itself (MACsec or a VPN), or let a proxy that verifies stand between.`,
      }
    }
  },
  examples: {
    good: [{ says: 'The targets are in the VPC.', design: () => restExample() }],
    bad: [
      {
        says: 'HTTPS over Direct Connect to a certificate that signed itself.',
        design: () => chainExample(),
      },
    ],
  },
})

/** The Direct Connect lines on the way that are not encrypted themselves. */
function openLines(trace: Trace, around: Around): readonly Element[] {
  const passed = [...new Set(trace.hops.map(({ element }) => element))].flatMap((id) => around.get(id) ?? [])
  if (passed.some(({ kind }) => kind === 'vpn-connection')) return []
  return passed.flatMap((one) => {
    if (!isKind(one, 'private-virtual-interface') && !isKind(one, 'transit-virtual-interface')) return []
    const line = around.get(one.props.connection as string | undefined)
    const isSecured =
      (isKind(line, 'direct-connect-connection') || isKind(line, 'direct-connect-lag')) &&
      line.props.requestMacSec !== undefined &&
      read(line, 'requestMacSec') !== false
    return line && !isSecured ? [line] : []
  })
}

const names = (lines: readonly Element[]) => [...new Set(lines.map(({ name }) => name))].join(' and ')

import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import type { ElementOf } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { isOpen, rawRows, read, rowsOf } from '@/lib/elements/read'
import { httpExample, restExample } from '../api-gateway/api-example'
import type { Fix } from '../define'
import { defineRule } from '../define'
import { vpcOf } from '../routes'
import { listenersOf, waysOver } from './private-ways'

const REFUSED = ['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES']

export const vpclinkV2Sg = defineRule({
  id: 'vpclink-v2-sg',
  severity: 'warning',
  title: 'Security groups let a VPC link through to its load balancer',
  why: 'The groups of a link must let the port of the load balancer out, and those of the load balancer must let it in from the link.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-vpc-links-v2.html',
  kind: 'vpc-link',
  *check(link, around, reach) {
    const asked = new Set<string>()
    for (const { balancer, port } of waysOver(link, around)) {
      if (!balancer || port === undefined || asked.has(`${balancer.id} ${port}`)) continue
      asked.add(`${balancer.id} ${port}`)
      // Where nobody listens that is told first.
      if (!listenersOf(balancer, around).some((listener) => read(listener, 'port') === port)) continue
      const { blockers } = reach({
        from: { element: link.id },
        to: { element: balancer.id },
        protocols: [[6, 6]],
        ports: [[port, port]],
        family: 4,
      })
      const blocker = blockers.find(
        ({ code, leg, unknown }) => leg === 0 && !unknown && REFUSED.includes(code),
      )
      if (!blocker) continue
      const isOut = blocker.at === link.id || blocker.element === link.id
      yield {
        ...(isOut && { field: 'securityGroups' }),
        message: `${link.name} does not get through to ${balancer.name}: ${blocker.because} Allow tcp ${port} ${isOut ? `to ${balancer.name}` : `from ${link.name}`}.`,
        fix: () => allow(around.get(blocker.element), link, port, isOut, around),
      }
    }
  },
  examples: {
    good: [{ says: 'The group of the link is let in.', design: () => httpExample() }],
    bad: [
      {
        says: 'The load balancer admits port 80, and listens on 443.',
        design: () =>
          restExample(
            {},
            {
              'front-group': {
                securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 80, toPort: 80, cidr: '0.0.0.0/0' }],
              },
            },
          ),
      },
      {
        says: 'The link lets out nothing but port 80.',
        design: () =>
          httpExample(
            {},
            {
              'link-group': {
                securityGroupEgress: [{ ipProtocol: 'tcp', fromPort: 80, toPort: 80, cidr: '10.0.0.0/16' }],
              },
            },
          ),
      },
    ],
  },
})

/** A rule in the group that refuses; from the group of the link where it has one. */
function allow(
  group: Element | undefined,
  link: ElementOf<'vpc-link'>,
  port: number,
  isOut: boolean,
  around: Around,
): Fix | undefined {
  const vpc = vpcOf(around, link)
  const cidr = vpc && read(vpc, 'cidrBlock')
  const own = read(link, 'securityGroups')?.find((id) => !isOpen(id) && around.get(id))
  if (!isKind(group, 'security-group') || cidr === undefined) return undefined
  const side = isOut ? 'securityGroupEgress' : 'securityGroupIngress'
  const lines = rowsOf(group, side)
  const peer = !isOut && own !== undefined ? { group: own } : { cidr }
  const rule = { ipProtocol: 'tcp', fromPort: port, toPort: port, ...peer }
  return lines
    ? {
        label: `Allow tcp ${port} in ${group.name}`,
        patch: setProps(group, { [side]: [...rawRows(lines), rule] }),
      }
    : undefined
}

import type { Element } from '@/lib/design/element'
import { isKind } from '@/lib/elements'
import { partsOf } from '@/lib/elements/api-gateway/backend'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { restExample } from '../api-gateway/api-example'
import { ownBlockers, answersOf } from '../api-gateway/backends'
import { defineRule } from '../define'
import { exist } from '../exist'
import { listenersOf, privateWaysOf } from './private-ways'
import { descendants } from '@/lib/elements/descendants'

export const vpclinkUriHost = defineRule({
  id: 'vpclink-uri-host',
  severity: 'error',
  title: 'The URI of a private integration says how the load balancer is spoken to',
  why: 'Over a VPC link the URI leads nowhere: its scheme and port choose protocol and listener, and its host is the Host header and the name on the certificate.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-private-integration.html',
  kind: 'rest-api',
  *check(api, around, reach) {
    for (const holder of [api as Element, ...descendants(around, api.id).filter(({ id }) => id !== api.id)])
      for (const { uri, called, path } of privateWaysOf(holder, around))
        if (uri !== undefined && !partsOf(uri) && !/[{}$]|:servicediscovery:/.test(uri) && !exist(holder))
          yield {
            ...(holder.id === api.id && { field: `${path}uri` }),
            message: `${api.name}: ${called} calls ${uri}, which says neither protocol nor host. Write http:// or https:// and the name on the certificate.`,
          }
    for (const answer of answersOf(api, around, reach)) {
      if (answer.method?.connectionType !== 'VPC_LINK') continue
      const blocker = ownBlockers(answer, around).find(
        ({ code, element }) => code === 'ELBV2_LISTENERS_MISMATCH' && isBalancer(around.get(element)),
      )
      const balancer = around.get(blocker?.element)
      const ports = balancer ? portsOf(balancer, around) : []
      if (
        blocker &&
        balancer &&
        ports.length > 0 &&
        isNamedBy(balancer, answer.method.vpcLink, answer.method.integrationTarget, around)
      )
        yield {
          ...(answer.field !== undefined && { field: `${answer.field}.uri` }),
          message: `${answer.called} calls ${answer.method.uri}: ${blocker.because} Name one of its ports: ${ports.join(', ')}.`,
        }
    }
  },
  examples: {
    good: [{ says: 'https:// and the name on the certificate.', design: () => restExample() }],
    bad: [
      {
        says: 'Plain http means port 80, where nobody listens.',
        design: () => restExample({ uri: 'http://orders.shop.example/orders' }),
      },
      { says: 'A name without a scheme.', design: () => restExample({ uri: 'orders.shop.example/orders' }) },
    ],
  },
})

const isBalancer = (element: Element | undefined): boolean =>
  element?.kind.endsWith('-load-balancer') === true

/** Is it the load balancer that the link itself leads to? */
function isNamedBy(
  balancer: Element,
  link: string | undefined,
  target: string | undefined,
  around: Around,
): boolean {
  const drawn = around.get(link)
  return (
    target === balancer.id || (isKind(drawn, 'rest-vpc-link') && read(drawn, 'targets')?.[0] === balancer.id)
  )
}

/** The ports of its listeners; a load balancer without any is told elsewhere. */
const portsOf = (balancer: Element, around: Around): readonly number[] =>
  listenersOf(balancer, around).flatMap((listener) => read(listener, 'port') ?? [])

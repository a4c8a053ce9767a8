import type { Element } from '@/lib/design/element'
import { isKind, ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { setProps } from '@/lib/design/patch'
import { isOpen, read } from '@/lib/elements/read'
import { httpExample, restExample } from '../api-gateway/api-example'
import { apiOf } from '../api-gateway/guards'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import { vpcOf } from '../routes'
import type { PrivateWay } from './private-ways'
import { HOLDERS, listenersOf, privateWaysOf } from './private-ways'

export const vpclinkHttpTargets = defineRule({
  id: 'vpclink-http-targets',
  severity: 'error',
  title: 'A link V2 leads to a listener or load balancer of its VPC',
  why: 'An HTTP API names a listener or a Cloud Map service, a REST API the load balancer; it stands in the VPC of the link.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html',
  kind: HOLDERS,
  *check(holder, around) {
    const api = apiOf(holder, around)
    for (const way of privateWaysOf(holder, around)) {
      if (way.link?.kind !== 'vpc-link' || exist(holder)) continue
      const isRest = api?.kind === 'rest-api'
      const field = isRest ? `${way.path}integrationTarget` : 'listener'
      const problem = isRest ? restProblem(way) : httpProblem(way)
      const far = problem ?? farProblem(way, way.link, around)
      if (far !== undefined)
        yield {
          field,
          message: `${way.called} ${far}`,
          fix: () => (isRest ? undefined : leadToListener(holder, way, around)),
        }
    }
  },
  examples: {
    good: [
      { says: 'An HTTP API names the listener.', design: () => httpExample() },
      { says: 'A REST API names the load balancer.', design: () => restExample() },
    ],
    bad: [
      {
        says: 'The ARN of the load balancer in place of its listener.',
        design: () =>
          httpExample({
            listener: undefined,
            integrationUri:
              'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/front/0123456789abcdef',
          }),
      },
      {
        says: 'A method over a link V2 that names no load balancer.',
        design: () => restExample({ integrationTarget: undefined }),
      },
      {
        says: 'A load balancer of another VPC.',
        design: () =>
          restExample(
            { integrationTarget: 'elsewhere' },
            {},
            make('vpc', 'other-net', { in: 'eu-west-1', cidrBlock: '10.9.0.0/16' }),
            make('network-load-balancer', 'elsewhere', { in: 'other-net', scheme: 'internal' }),
          ),
      },
    ],
  },
})

const restProblem = ({ hasTarget, link }: PrivateWay): string | undefined =>
  hasTarget
    ? undefined
    : `goes over ${link?.name}, a link V2, and names no load balancer. Name the one that it leads to.`

function httpProblem({ holder, listener, hasTarget, uri }: PrivateWay): string | undefined {
  if (isOpen(holder.props.integrationUri) || isOpen(holder.props.listener)) return undefined
  if (!hasTarget) return 'goes over a VPC link and leads nowhere. Name the listener of a load balancer.'
  if (listener || uri === undefined) return undefined
  if (/:loadbalancer\//.test(uri))
    return `names the load balancer ${uri}, and an HTTP API takes its listener.`
  return /^https?:/.test(uri)
    ? `names ${uri}, and over a VPC link an HTTP API takes the ARN of a listener or a Cloud Map service.`
    : undefined
}

function farProblem({ balancer }: PrivateWay, link: Element, around: Around): string | undefined {
  const [own, its] = [vpcOf(around, link), vpcOf(around, balancer)]
  return own && its && own !== its
    ? `leads to ${balancer?.name} in ${its.name}, and ${link.name} stands in ${own.name}. Use a load balancer of ${own.name}, or a link there.`
    : undefined
}

/** The only listener of an internal load balancer in the VPC of the link. */
function leadToListener(holder: Element, { link }: PrivateWay, around: Around) {
  const vpc = vpcOf(around, link)
  const listeners = [
    ...ofKind(around.children(vpc?.id), 'application-load-balancer'),
    ...ofKind(around.children(vpc?.id), 'network-load-balancer'),
  ].flatMap((balancer) => (read(balancer, 'scheme') === 'internal' ? listenersOf(balancer, around) : []))
  const [only] = listeners
  return listeners.length === 1 && only && isKind(holder, 'api-integration')
    ? {
        label: `Lead it to ${only.name}`,
        patch: setProps(holder, { listener: only.id, integrationUri: undefined }),
      }
    : undefined
}

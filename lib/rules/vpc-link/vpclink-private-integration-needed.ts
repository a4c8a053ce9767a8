import { isKind, ofKind } from '@/lib/elements'
import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { rowsOf, withRow } from '@/lib/elements/read'
import type { Around } from '@/lib/elements/define'
import { httpExample, restExample } from '../api-gateway/api-example'
import { apiOf } from '../api-gateway/guards'
import { defineRule } from '../define'
import { make } from '../example'
import { exist } from '../exist'
import type { PrivateWay } from './private-ways'
import { HOLDERS, privateWaysOf } from './private-ways'

export const vpclinkPrivateIntegrationNeeded = defineRule({
  id: 'vpclink-private-integration-needed',
  severity: 'error',
  title: 'A private integration goes over a VPC link that its API takes',
  why: 'HTTP APIs take links V2, WebSocket APIs V1, REST APIs both: V1 to its Network Load Balancer, V2 to the load balancer that the method names.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/private-integration.html',
  kind: HOLDERS,
  *check(holder, around) {
    if (exist(holder)) return
    const api = apiOf(holder, around)
    for (const way of privateWaysOf(holder, around)) {
      const problem = problemOf(way, api)
      if (problem === undefined) continue
      yield {
        field: `${way.path}vpcLink`,
        message: `${way.called} ${problem}`,
        fix: () => takeOnly(way, api, around),
      }
    }
  },
  examples: {
    good: [
      { says: 'An HTTP API over a link V2.', design: () => httpExample() },
      { says: 'A REST API over a link V2.', design: () => restExample() },
    ],
    bad: [
      { says: 'No link is named.', design: () => httpExample({ vpcLink: undefined }) },
      {
        says: 'An HTTP API names a link V1.',
        design: () =>
          httpExample(
            { vpcLink: 'old' },
            {},
            make('rest-vpc-link', 'old', { in: 'eu-west-1', targets: ['nlb'] }),
          ),
      },
    ],
  },
})

function problemOf({ hasLink, link }: PrivateWay, api: Element | undefined): string | undefined {
  if (!hasLink) return 'goes over a VPC link and names none. Name the link that leads into the VPC.'
  if (api?.kind === 'http-api' && link?.kind === 'rest-vpc-link')
    return `goes over ${link.name}, a link V1, and an HTTP API takes links V2 only. Use a link V2 to the load balancer.`
  if (api?.kind === 'websocket-api' && link?.kind === 'vpc-link')
    return `goes over ${link.name}, a link V2, and a WebSocket API takes links V1 only. Use a link V1 to a Network Load Balancer.`
  return undefined
}

/** The only link of the design that the API takes. */
function takeOnly({ holder, path }: PrivateWay, api: Element | undefined, around: Around) {
  const links = around.all(api?.kind === 'websocket-api' ? 'rest-vpc-link' : 'vpc-link')
  const [only] = links
  if (links.length !== 1 || !only) return undefined
  const label = `Use ${only.name}`
  if (path === '') return { label, patch: setProps(holder, { vpcLink: only.id }) }
  const [resource] = ofKind([holder], 'rest-resource')
  const lines = isKind(holder, 'rest-api')
    ? rowsOf(holder, 'methods')
    : resource && rowsOf(resource, 'methods')
  const at = Number(path.split('.')[1])
  return lines && { label, patch: setProps(holder, { methods: withRow(lines, at, { vpcLink: only.id }) }) }
}

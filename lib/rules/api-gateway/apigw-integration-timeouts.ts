import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import type { ElementOf } from '@/lib/elements'
import { read, rowsOf, withRow } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { httpExample, restExample } from './api-example'
import { apiOf } from './guards'

const MOST = 29_000

export const apigwIntegrationTimeouts = defineRule({
  id: 'apigw-integration-timeouts',
  severity: 'error',
  title: 'An integration waits no longer than API Gateway does',
  why: 'HTTP APIs wait up to 30 seconds, WebSocket and REST APIs up to 29; more is a quota of Regional and private REST APIs only.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html',
  kind: ['api-integration', 'rest-resource', 'rest-api'],
  *check(element, around) {
    if (exist(element)) return
    const api = apiOf(element, around)
    if (element.kind === 'api-integration') {
      const integration = element as ElementOf<'api-integration'>
      const given = read(integration, 'timeoutInMillis')
      if (api?.kind === 'websocket-api' && given !== undefined && given > MOST)
        yield {
          field: 'timeoutInMillis',
          message: `${element.name} waits ${given} ms, and ${api.name}, a WebSocket API, at most ${MOST}. Answer at once and work on behind.`,
          fix: () => ({ label: `Wait ${MOST} ms`, patch: setProps(element, { timeoutInMillis: MOST }) }),
        }
      return
    }
    const type = isKind(api, 'rest-api') ? read(api, 'endpointType') : undefined
    if (type === undefined) return
    const isEdge = type === 'EDGE'
    const way = isEdge
      ? `and ${api?.name}, an edge-optimized API, at most ${MOST}. Make it Regional and raise the quota`
      : `which needs a raised quota: AWS grants ${MOST} at first. Have it raised`
    const lines = rowsOf(element as ElementOf<'rest-resource'>, 'methods') ?? []
    for (const { at, httpMethod, timeoutInMillis: given } of lines)
      if (given !== undefined && given > MOST)
        yield {
          field: `methods.${at}.timeoutInMillis`,
          ...(!isEdge && { severity: 'warning' }),
          message: `${element.name}: ${httpMethod ?? 'a method'} waits ${given} ms, ${way}, or answer at once and work on behind.`,
          fix: () => ({
            label: `Wait ${MOST} ms`,
            patch: setProps(element, { methods: withRow(lines, at, { timeoutInMillis: MOST }) }),
          }),
        }
  },
  examples: {
    good: [
      { says: '30 seconds on an HTTP API.', design: () => httpExample({ timeoutInMillis: 30_000 }) },
      { says: '29 seconds on a REST API.', design: () => restExample({ timeoutInMillis: 29_000 }) },
    ],
    bad: [
      {
        says: 'A minute on a Regional REST API, which takes a raised quota.',
        design: () => restExample({ timeoutInMillis: 60_000 }),
      },
      {
        says: 'A minute on an edge-optimized API.',
        design: () => restExample({ timeoutInMillis: 60_000 }, { 'partner-api': { endpointType: 'EDGE' } }),
      },
    ],
  },
})

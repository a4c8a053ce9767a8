import type { Element } from '@/lib/design/element'
import { ofKind } from '@/lib/elements'
import type { Around } from '@/lib/elements/define'
import { defineRule } from '../define'
import { httpExample, restExample, socketExample } from './api-example'
import type { Guarded } from './guards'
import { GUARDED, guardedIn, withGuarded } from './guards'

export const apigwRouteNeedsIntegration = defineRule({
  id: 'apigw-route-needs-integration',
  severity: 'error',
  title: 'Every route leads to an integration',
  why: 'A route that leads nowhere answers with an error, and a REST API with a method without integration cannot be deployed.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html',
  kind: GUARDED,
  *check(holder, around) {
    for (const guarded of guardedIn(holder) ?? []) {
      const leads = guarded.field === 'routes' ? guarded.row.target : guarded.row.type
      if (leads !== undefined || 'expression' in guarded.row || needsNone(guarded, holder)) continue
      const fault =
        guarded.field === 'routes'
          ? 'leads to no integration, so calls of it get an error.'
          : 'has no integration, and AWS deploys no API with such a method.'
      yield {
        field: `${guarded.field}.${guarded.at}`,
        message: `${holder.name}: ${guarded.called} ${fault} Attach one.`,
        fix: () => attach(guarded, holder, around),
      }
    }
  },
  examples: {
    good: [
      { says: 'The route leads to the load balancer.', design: () => httpExample() },
      { says: 'The method does.', design: () => restExample() },
      {
        says: 'Nobody wants to hear when a WebSocket opens and closes.',
        design: () =>
          socketExample([
            { routeKey: '$connect', authorizationType: 'AWS_IAM' },
            { routeKey: 'send', target: 'answer' },
            { routeKey: '$disconnect' },
          ]),
      },
    ],
    bad: [
      {
        says: 'A route without integration.',
        design: () => httpExample({}, { 'orders-api': { routes: [{ routeKey: 'ANY /{proxy+}' }] } }),
      },
      {
        says: 'A method without integration.',
        design: () =>
          restExample(
            {},
            { 'orders-path': { methods: [{ httpMethod: 'GET', authorizationType: 'AWS_IAM' }] } },
          ),
      },
    ],
  },
})

/** A WebSocket opens and closes without anybody behind the API. */
const needsNone = ({ called }: Guarded, { kind }: Element): boolean =>
  kind === 'websocket-api' && (called === '$connect' || called === '$disconnect')

/** The only integration of the API. */
function attach(guarded: Guarded, holder: Element, around: Around) {
  const integrations = ofKind(around.children(holder.id), 'api-integration')
  const [only] = integrations
  if (guarded.field !== 'routes' || !only || integrations.length > 1) return undefined
  const patch = withGuarded(holder, guarded, { target: only.id })
  return patch && { label: `Send it to ${only.name}`, patch }
}

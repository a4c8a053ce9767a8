import type { Served } from '@/lib/net/move'
import { authorizeApi } from '../api-authorizer/authorize'
import type { Call } from '../api-gateway/call'
import { after, done, refuse, unknown } from '../api-gateway/call'
import { callIntegration } from '../api-integration/call'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { isOpen, rowsOf } from '../read'

const CONNECT = '$connect'

/** A call to a WebSocket API opens a connection: what guards and serves it is the route $connect, where there is one. */
export function serveWebsocketApi(call: Call, self: ElementOf<'websocket-api'>): Served {
  const routes = rowsOf(self, 'routes')
  if (!routes) return unknown(self, `The routes of ${self.name} are not known.`, 'routes')
  const route = routes.find(({ routeKey }) => routeKey === CONNECT)
  if (!route && (self.props.body !== undefined || routes.some(({ routeKey }) => routeKey === undefined)))
    return unknown(self, `Whether ${self.name} has a route ${CONNECT} is not known.`, 'routes')
  const field = `routes.${route?.at ?? 0}`
  const allowed = authorizeApi(
    call,
    self,
    route ? { ...route, field } : { routeKey: CONNECT, authorizationType: 'NONE', field: 'routes', row: {} },
  )
  if ('refuse' in allowed) return allowed
  const guarded = { ...call, warnings: [...call.warnings, ...allowed.warnings] }
  const target = call.around.get(route?.target)
  const [integration] = ofKind(target ? [target] : [], 'api-integration')
  if (integration) {
    const served = callIntegration(guarded, integration, {})
    return after(`${CONNECT} of ${self.name}. ${allowed.because}`, served)
  }
  if (!route) return done(guarded, `${self.name} opens the connection. ${allowed.because}`)
  return isOpen(route.row.target)
    ? unknown(self, `The integration of ${CONNECT} is not known.`, field)
    : refuse(self, 'X_APIGW_NO_ROUTE', `Route ${CONNECT} of ${self.name} has no integration.`, field)
}

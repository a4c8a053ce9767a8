import type { Served } from '@/lib/net/move'
import type { Http } from '@/lib/net/packet'
import { known } from '@/lib/design/element'
import type { Backend } from '../api-gateway/backend'
import { callInternet, partsOf, privateBackend } from '../api-gateway/backend'
import type { Call } from '../api-gateway/call'
import { done, refuse, unknown } from '../api-gateway/call'
import { callFunction } from '../api-gateway/function-call'
import { fillPath } from '../api-gateway/path'
import { callByLinkV1, callByLinkV2, isLinkV1, isLinkV2 } from '../api-gateway/private-link'
import { stageOf } from '../api-gateway/stage'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'

type Integration = ElementOf<'api-integration'>
type Listener = ElementOf<'listener'>
type Variables = Readonly<Record<string, string>>

/** Where an integration of an HTTP or WebSocket API takes a call. */
export function callIntegration(call: Call, self: Integration, variables: Variables): Served {
  const type = read(self, 'integrationType')
  if (type === undefined)
    return unknown(self, `What sort of integration ${self.name} is is not known.`, 'integrationType')
  if (type === 'MOCK') return done(call, `${self.name} answers by itself.`)
  const invoked = read(self, 'function')
  if (invoked !== undefined) return callFunction(call, invoked, self.props.credentialsArn !== undefined)
  if (type === 'AWS_PROXY' || type === 'AWS') return callService(call, self)
  if (isOpen(self.props.connectionType))
    return unknown(self, `Over what ${self.name} calls is not known.`, 'connectionType')
  return read(self, 'connectionType') === 'VPC_LINK'
    ? callPrivately(call, self, variables)
    : callPublicly(call, self, variables)
}

function callService(call: Call, self: Integration): Served {
  const action = read(self, 'integrationSubtype')
  if (action !== undefined) return done(call, `${self.name} calls ${action} of AWS.`)
  return unknown(self, `The function that ${self.name} leads to is not in the design.`, 'integrationUri')
}

function callPublicly(call: Call, self: Integration, variables: Variables): Served {
  const listener = call.around.get(read(self, 'listener'))
  const balancer = call.around.get(listener?.parent)
  if (listener)
    return balancer && known(balancer.props.scheme) !== 'internal'
      ? refuse(
          self,
          'X_APIGW_TARGET_KIND',
          `${self.name} names a listener, and that takes a VPC link.`,
          'connectionType',
        )
      : privateBackend(call, balancer?.name ?? listener.name, { at: self, field: 'connectionType' })
  const uri = read(self, 'integrationUri')
  const parts = partsOf(uri ?? '')
  if (!parts)
    return unknown(self, `Where ${self.name} leads is not known${uri ? `: ${uri}` : ''}.`, 'integrationUri')
  const http = { ...call.http, host: parts.host, path: fillPath(parts.path, variables) }
  return callInternet(
    call,
    { ...parts, name: parts.host, http, at: self, field: 'integrationUri' },
    parts.host,
  )
}

function callPrivately(call: Call, self: Integration, variables: Variables): Served {
  const link = call.around.get(read(self, 'vpcLink'))
  if (call.api.kind === 'websocket-api') return callByFirstLink(call, self, link, variables)
  if (!link) return unknown(self, `The VPC link of ${self.name} is not in the design.`, 'vpcLink')
  if (!isLinkV2(link))
    return refuse(
      self,
      'X_APIGW_TARGET_KIND',
      `An HTTP API takes VPC links V2, and ${link.name} is V1.`,
      'vpcLink',
    )
  const listener =
    call.around.get(read(self, 'listener')) ?? listenerNamed(call, read(self, 'integrationUri'))
  if (!listener || !isListener(listener)) return notAListener(self)
  const balancer = call.around.get(listener.parent)
  const port = read(listener, 'port')
  if (!balancer || port === undefined)
    return unknown(listener, `The load balancer or the port of ${listener.name} is not known.`, 'port')
  if (isOpen(self.props.tlsServerName))
    return unknown(self, `Whether ${self.name} calls by TLS is not known.`, 'tlsServerName')
  const name = read(self, 'tlsServerName')
  const http = privateHttp(call, self)
  const backend: Backend = {
    tls: name !== undefined,
    port,
    http,
    at: self,
    field: 'tlsServerName',
    ...(name !== undefined && { name }),
  }
  return callByLinkV2(call, link, balancer, backend)
}

const isListener = (element: { readonly kind: string }): element is Listener => element.kind === 'listener'

const listenerNamed = ({ around }: Call, uri: string | undefined) =>
  uri === undefined ? undefined : around.all('listener').find(({ awsId }) => awsId === uri)

/** HTTP APIs name a listener or a Cloud Map service, never the load balancer. */
function notAListener(self: Integration): Served {
  const uri = read(self, 'integrationUri') ?? ''
  if (/:loadbalancer\//.test(uri))
    return refuse(
      self,
      'X_APIGW_TARGET_KIND',
      `${self.name} names the load balancer, and an HTTP API needs its listener.`,
      'integrationUri',
    )
  return unknown(
    self,
    `Where ${self.name} leads over its VPC link is not known${uri ? `: ${uri}` : ''}.`,
    'listener',
  )
}

/** Private backends see the stage in the path, unless the path is overwritten. */
function privateHttp({ http, path, stage }: Call, self: Integration): Http {
  const changes = Object(read(self, 'requestParameters')) as Readonly<Record<string, unknown>>
  const [given, host] = [changes['overwrite:path'], changes['overwrite:header.host']]
  const inStage = stage === undefined || stage === '$default' ? path : `/${stage}${path}`
  return {
    ...http,
    path: typeof given !== 'string' ? inStage : given.startsWith('$request.path') ? path : given,
    ...(typeof host === 'string' && !host.startsWith('$') && { host }),
  }
}

/** A WebSocket API takes links V1, and a URI whose host is the name on the certificate. */
function callByFirstLink(
  call: Call,
  self: Integration,
  link: ReturnType<Call['around']['get']>,
  variables: Variables,
): Served {
  if (!link) return unknown(self, `The VPC link of ${self.name} is not in the design.`, 'vpcLink')
  if (!isLinkV1(link))
    return refuse(
      self,
      'X_APIGW_TARGET_KIND',
      `A WebSocket API takes VPC links V1, and ${link.name} is V2.`,
      'vpcLink',
    )
  const parts = partsOf(read(self, 'integrationUri') ?? '')
  if (!parts)
    return unknown(self, `Which protocol and port ${self.name} calls is not known.`, 'integrationUri')
  const http = { ...call.http, host: parts.host, path: fillPath(parts.path, variables) }
  const shows = stageOf(call)?.shows === true
  return callByLinkV1(call, link, {
    ...parts,
    name: parts.host,
    http,
    shows,
    at: self,
    field: 'integrationUri',
  })
}

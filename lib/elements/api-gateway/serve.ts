import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { Served, Warning } from '@/lib/net/move'
import type { Http, Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Speech } from '@/lib/net/tls'
import { versionsOf } from '../certificate/security-policy'
import type { Around } from '../define'
import { serveHttpApi } from '../http-api/serve'
import { isOpen } from '../read'
import { serveRestApi } from '../rest-api/serve'
import { serveWebsocketApi } from '../websocket-api/serve'
import type { Api, Call } from './call'
import { refuse, unknown } from './call'
import { executeApi, regionOf, takeConnection } from './endpoint'
import { stageByPath } from './stage'

export const isApi = (element: Element | undefined): element is Api =>
  element?.kind === 'rest-api' || element?.kind === 'http-api' || element?.kind === 'websocket-api'

/** A call in its stage, by the kind of its API. */
export function serveStage(call: Call): Served {
  const { api } = call
  if (api.kind === 'http-api') return serveHttpApi(call, api)
  return api.kind === 'rest-api' ? serveRestApi(call, api) : serveWebsocketApi(call, api)
}

/** A connection to the name that every API has. */
export function serveApi(api: Api, around: Around, packet: Packet, here: Here): Served {
  return takeConnection(api, ownSpeech(api, around, packet), packet, (http, warnings) => {
    if (isOpen(api.props.disableExecuteApiEndpoint))
      return unknown(
        api,
        `Whether ${api.name} answers under its own name is not known.`,
        'disableExecuteApiEndpoint',
      )
    if (known(api.props.disableExecuteApiEndpoint) === true)
      return refuse(
        api,
        'X_APIGW_NO_MAPPING',
        `${api.name} answers under custom domains only.`,
        'disableExecuteApiEndpoint',
      )
    const call = stageByPath(callOf(api, around, packet, here, http, warnings))
    return 'refuse' in call ? call : serveStage(call)
  })
}

export const callOf = (
  api: Api,
  around: Around,
  packet: Packet,
  here: Here,
  http: Http,
  warnings: readonly Warning[],
): Call => ({
  api,
  around,
  packet,
  here,
  http,
  stage: undefined,
  path: http.path.replace(/\?.*/, ''),
  warnings,
})

/** The certificate of AWS for all names of the Region. */
function ownSpeech(api: Api, around: Around, packet: Packet): Speech {
  const region = regionOf(api, around)
  const asked = packet.talk?.name
  const names = region === undefined ? (asked === undefined ? [] : [asked]) : [`*.${executeApi(region)}`]
  const policy = api.kind === 'rest-api' ? api.props.securityPolicy : undefined
  const versions = typeof policy === 'string' ? versionsOf(policy) : undefined
  return {
    speaks: 'tls',
    certificates: [{ id: undefined, called: api.name, names, issuer: 'amazon' }],
    ...versions,
  }
}

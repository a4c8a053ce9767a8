import type { Element } from '@/lib/design/element'
import type { Names } from '@/lib/net/fact'
import type { Served, Warning } from '@/lib/net/move'
import type { Http, Packet } from '@/lib/net/packet'
import type { Here } from '@/lib/net/world'
import type { Speech } from '@/lib/net/tls'
import { versionsOf } from '../certificate/security-policy'
import { certificatesOf } from '../certificate/served'
import type { Around } from '../define'
import { isPrivate, nameOf } from '../hosted-zone/delegation'
import { isKind, ofKind } from '../index'
import { read } from '../read'
import { byPolicy } from '../rest-api/resource-policy'
import type { Call } from './call'
import { after, refuse, unknown } from './call'
import { publicName } from './endpoint'
import { pathBelow } from './path'
import { callOf, isApi, serveStage } from './serve'
import { stageByName, stageByPath } from './stage'

/** A row of a custom domain: what serves the paths below `path`. */
export type Mapping = {
  readonly api: string | undefined
  readonly stage: string | undefined
  readonly stageName: string | undefined
  readonly path: string
  readonly field: string
  /** Something in it is not known. */
  readonly isOpen: boolean
}

/** What a custom domain shows: its certificate, its TLS policy, and whether it asks for one of the client. */
export function domainSpeech(
  certificate: unknown,
  policy: string | undefined,
  asksClient: boolean,
  around: Around,
): Speech {
  const certificates = certificate === undefined ? [] : certificatesOf([certificate], around)
  return {
    speaks: 'tls',
    ...(certificates && { certificates }),
    ...(policy !== undefined && versionsOf(policy)),
    ...(asksClient && { asksClient }),
  }
}

/** Its own name, where no public zone of the design could answer for it: the record that leads there is not drawn then. */
export function* domainNames(self: Element, name: string | undefined, around: Around): Iterable<Names> {
  if (name === undefined) return
  const zones = ofKind(around.all('hosted-zone'), 'hosted-zone').filter((zone) => !isPrivate(zone))
  const isHeld = zones.some((zone) => {
    const held = nameOf(zone)
    return held !== undefined && (name === held || name.endsWith(`.${held}`))
  })
  if (!isHeld) yield publicName(self, name)
}

/** The mapping of the longest path that the call begins with, and the API behind it. */
export function serveMapping(
  self: Element,
  mappings: readonly Mapping[] | undefined,
  around: Around,
  packet: Packet,
  here: Here,
  http: Http,
  warnings: readonly Warning[],
): Served {
  if (!mappings) return unknown(self, `The mappings of ${self.name} are not known.`, 'mappings')
  const fitting = mappings.flatMap((mapping) => {
    const path = pathBelow(http.path.replace(/\?.*/, ''), mapping.path)
    return path === undefined ? [] : [{ mapping, path }]
  })
  const [best] = fitting.sort((a, b) => b.mapping.path.length - a.mapping.path.length)
  if (!best && mappings.some((one) => one.isOpen))
    return unknown(self, `A mapping of ${self.name} is not known.`, 'mappings')
  if (!best)
    return refuse(
      self,
      'X_APIGW_NO_MAPPING',
      `No mapping of ${self.name} takes ${http.path}: 403.`,
      'mappings',
    )
  const { mapping, path } = best
  const vague = mappings.find((one) => one.isOpen)
  if (vague) return unknown(self, `A mapping of ${self.name} is not known.`, vague.field)
  const api = around.get(mapping.api)
  if (!isApi(api))
    return unknown(self, `The API that ${self.name} leads to is not in the design.`, mapping.field)
  const allowed = isKind(api, 'rest-api') ? byPolicy(api, around, packet) : { warnings: [] }
  if ('refuse' in allowed) return allowed
  const said = [...warnings, ...allowed.warnings]
  const call = { ...callOf(api, around, packet, here, http, said), path }
  const staged = inStage(call, mapping, around)
  if ('refuse' in staged) return staged
  const served = serveStage(staged)
  return after(`${self.name} leads to ${api.name}.`, served)
}

/** Where a mapping names no stage, the path does. */
function inStage(call: Call, { stage, stageName }: Mapping, around: Around) {
  const drawn = around.get(stage)
  const name = stageName ?? stageNameOf(drawn)
  if (name !== undefined) return stageByName(call, name)
  return drawn ? unknown(drawn, `The name of ${drawn.name} is not known.`, 'stageName') : stageByPath(call)
}

function stageNameOf(stage: Element | undefined): string | undefined {
  return isKind(stage, 'api-stage') || isKind(stage, 'rest-stage') ? read(stage, 'stageName') : undefined
}

import type { Element } from '@/lib/design/element'
import { known } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { isKind, ofKind } from '@/lib/elements'
import { partsOf } from '@/lib/elements/api-gateway/backend'
import type { Around } from '@/lib/elements/define'
import { descendants } from '@/lib/elements/descendants'
import { read, rowsOf } from '@/lib/elements/read'
import { rowsIn } from '@/lib/elements/rest-api/methods'

/** An integration over a VPC link: where it is said, and what it leads to. */
export type PrivateWay = {
  readonly holder: Element
  /** The place of the integration, with a dot at its end; empty for an element of its own. */
  readonly path: string
  readonly called: string
  readonly link: Element | undefined
  readonly hasLink: boolean
  readonly listener: ElementOf<'listener'> | undefined
  readonly balancer: Element | undefined
  readonly hasTarget: boolean
  readonly uri: string | undefined
  readonly port: number | undefined
  readonly isTls: boolean
}

/** The kinds that say where calls go. */
export const HOLDERS = ['api-integration', 'rest-resource', 'rest-api'] as const

/** The integrations of an element that go over a VPC link. */
export function privateWaysOf(holder: Element, around: Around): readonly PrivateWay[] {
  if (isKind(holder, 'api-integration')) {
    if (read(holder, 'connectionType') !== 'VPC_LINK') return []
    const listener = around.get(read(holder, 'listener'))
    const own = isKind(listener, 'listener') ? listener : undefined
    const uri = read(holder, 'integrationUri')
    const isSocket = around.get(holder.parent)?.kind === 'websocket-api'
    return [
      {
        holder,
        path: '',
        called: holder.name,
        link: around.get(read(holder, 'vpcLink')),
        hasLink: holder.props.vpcLink !== undefined,
        listener: own,
        balancer: around.get(own?.parent),
        hasTarget: holder.props.listener !== undefined || holder.props.integrationUri !== undefined,
        uri,
        port: own ? read(own, 'port') : isSocket ? partsOf(uri ?? '')?.port : undefined,
        isTls: holder.props.tlsServerName !== undefined,
      },
    ]
  }
  if (!isKind(holder, 'rest-resource') && !isKind(holder, 'rest-api')) return []
  // Most methods go elsewhere: their rows are not read.
  if (!rowsIn(holder.props.methods).some((row) => known(row.connectionType) === 'VPC_LINK')) return []
  const lines = rowsOf(holder as ElementOf<'rest-resource'>, 'methods') ?? []
  return lines
    .filter((row) => row.connectionType === 'VPC_LINK' && (row.type === 'HTTP' || row.type === 'HTTP_PROXY'))
    .map((row) => {
      const parts = partsOf(row.uri ?? '')
      const raw = Object(row.row) as Readonly<Record<string, unknown>>
      return {
        holder,
        path: `methods.${row.at}.`,
        called: `${holder.name}, ${row.httpMethod ?? 'a method'},`,
        link: around.get(row.vpcLink),
        hasLink: raw.vpcLink !== undefined || raw.connectionId !== undefined,
        listener: undefined,
        balancer: around.get(row.integrationTarget),
        hasTarget: raw.integrationTarget !== undefined,
        uri: row.uri,
        port: parts?.port,
        isTls: parts?.tls === true,
      }
    })
}

/** The integrations that go over a link. */
export const waysOver = (link: Element, around: Around): readonly PrivateWay[] =>
  around
    .referrers(link.id)
    .flatMap((one) => privateWaysOf(one, around))
    .filter((way) => way.link === link)

/** The listeners of a load balancer. */
export const listenersOf = (balancer: Element | undefined, around: Around) =>
  balancer ? ofKind(descendants(around, balancer.id), 'listener') : []

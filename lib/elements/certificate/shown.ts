import type { Element } from '@/lib/design/element'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { read } from '../read'

type Faced = ElementOf<'network-load-balancer'>

/** What shows a certificate to clients. */
const SERVERS: readonly string[] = ['listener', 'classic-load-balancer', 'api-domain', 'rest-domain']

/** The listeners, Classic Load Balancers and API domains that show a certificate. */
export const serversOf = (certificate: Element, around: Around): readonly Element[] =>
  around.referrers(certificate.id).filter(({ kind }) => SERVERS.includes(kind))

/** Of those, the load balancers and domains that the internet sees. */
export const publicServersOf = (certificate: Element, around: Around): readonly Element[] =>
  serversOf(certificate, around).flatMap((server) => {
    const face = server.kind === 'listener' ? around.get(server.parent) : server
    if (!face) return []
    if (face.kind === 'api-domain') return [face]
    if (face.kind === 'rest-domain')
      return read(face as ElementOf<'rest-domain'>, 'endpointType') === 'PRIVATE' ? [] : [face]
    return read(face as Faced, 'scheme') === 'internet-facing' ? [face] : []
  })

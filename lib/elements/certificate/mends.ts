import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { coversName } from '@/lib/net/tls'
import { partsOf } from '../api-gateway/backend'
import type { Around } from '../define'
import type { Mend, Trouble } from '../facts'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { read, rowsOf, withRow } from '../read'
import { certificateOf } from './served'

const REFUSED: readonly string[] = ['X_TLS_HOSTNAME_MISMATCH', 'X_TLS_UNTRUSTED_CA', 'X_TLS_EXPIRED']

/** A certificate that a client refuses: another one in its place, or the name on it asked for. */
export function* mendsOfCertificate(
  self: Element,
  { code, packet }: Trouble,
  around: Around,
): Iterable<Mend> {
  const asked = packet.talk?.name
  if (!REFUSED.includes(code) || asked === undefined) return
  for (const listener of ofKind(around.referrers(self.id), 'listener'))
    if (read(listener, 'certificate') === self.id)
      yield* certificatesFor(listener, asked, around.children(self.parent))
  const name = certificateOf(self)?.names?.find((one) => !one.startsWith('*'))
  if (code === 'X_TLS_HOSTNAME_MISMATCH' && name !== undefined) yield* askedFor(name, asked, around)
}

/** Other certificates of the Region that cover a name, on a listener; the walk tells which of them the client trusts. */
export function* certificatesFor(
  listener: ElementOf<'listener'>,
  asked: string,
  beside: readonly Element[],
): Iterable<Mend> {
  const shown = read(listener, 'certificate')
  const others = beside.filter(
    (one) => one.id !== shown && certificateOf(one)?.names?.some((name) => coversName(name, asked)),
  )
  for (const { id, name } of others)
    yield { label: `Show ${name} on ${listener.name}`, patch: setProps(listener, { certificate: id }) }
}

/** Calls over a VPC link, where the name decides nothing but the certificate. */
function* askedFor(name: string, asked: string, around: Around): Iterable<Mend> {
  for (const integration of ofKind(around.all('api-integration'), 'api-integration'))
    if (read(integration, 'tlsServerName')?.toLowerCase() === asked)
      yield {
        label: `Ask for ${name} in ${integration.name}`,
        patch: setProps(integration, { tlsServerName: name }),
      }
  const holders = [
    ...ofKind(around.all('rest-resource'), 'rest-resource').map(
      (one) => [one, rowsOf(one, 'methods')] as const,
    ),
    ...ofKind(around.all('rest-api'), 'rest-api').map((one) => [one, rowsOf(one, 'methods')] as const),
  ]
  for (const [holder, lines = []] of holders)
    for (const { at, uri, connectionType } of lines) {
      if (connectionType !== 'VPC_LINK' || uri === undefined || partsOf(uri)?.host !== asked) continue
      const mended = uri.replace(/^(https?:\/\/)[^/:?#]+/i, `$1${name}`)
      yield {
        label: `Call ${mended}`,
        patch: setProps(holder, { methods: withRow(lines, at, { uri: mended }) }),
      }
    }
}

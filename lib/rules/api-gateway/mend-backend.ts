import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind, ofKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { certificateOf } from '@/lib/elements/certificate/served'
import type { Around } from '@/lib/elements/define'
import { read } from '@/lib/elements/read'
import { coversName } from '@/lib/net/tls'
import type { Fix } from '../define'
import { withGuarded } from './guards'
import type { Answer } from './backends'

const HOST = /^(https?):\/\/[^/:?#]+/i

/** The name that a backend is asked for, and whether it can be another without leading elsewhere. */
const isPrivate = ({ holder, method }: Answer): boolean =>
  method
    ? method.connectionType === 'VPC_LINK'
    : isKind(holder, 'api-integration') && read(holder, 'connectionType') === 'VPC_LINK'

/** Calls a private backend by TLS and under this name, which decides nothing but the certificate. */
export function callAs(answer: Answer, name: string): Fix | undefined {
  const { holder, method } = answer
  if (!isPrivate(answer) || name.startsWith('*')) return undefined
  if (isKind(holder, 'api-integration'))
    return { label: `Ask for ${name}`, patch: setProps(holder, { tlsServerName: name }) }
  if (!method?.uri) return undefined
  const uri = method.uri.replace(HOST, `https://${name}`)
  const patch = withGuarded(holder, { at: method.at, field: 'methods' }, { uri })
  return patch && { label: `Call ${uri}`, patch }
}

/** The first name of a certificate that names one host. */
export const plainNameOn = (certificate: Element | undefined): string | undefined =>
  certificateOf(certificate)?.names?.find((name) => !name.startsWith('*'))

/** Shows a certificate of the Region that every client trusts and that covers the same name, where one is drawn. */
export function showTrusted(shown: Element | undefined, around: Around): Fix | undefined {
  const names = certificateOf(shown)?.names ?? []
  const listener = ofKind(around.referrers(shown?.id ?? ''), 'listener').find(
    (one) => read(one, 'certificate') === shown?.id,
  )
  const beside = around.children(ancestor(around, listener, 'region')?.id)
  const better = beside.find((one) => {
    const { issuer, names: its, unusable } = certificateOf(one) ?? {}
    const isTrusted = (issuer === 'amazon' || issuer === 'public') && unusable === undefined
    return isTrusted && names.some((name) => its?.some((other) => coversName(other, name)))
  })
  return listener && better
    ? {
        label: `Show ${better.name} on ${listener.name}`,
        patch: setProps(listener, { certificate: better.id }),
      }
    : undefined
}

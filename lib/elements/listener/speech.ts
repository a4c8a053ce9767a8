import type { Element } from '@/lib/design/element'
import type { Certificate, Speech } from '@/lib/net/tls'
import { ancestor } from '../ancestor'
import { certificatesOf } from '../certificate/served'
import { versionsOf } from '../certificate/security-policy'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isKind } from '../index'
import { isOpen, read, rowsOf } from '../read'

/** What AWS takes where a listener names no policy, outside the console. */
const DEFAULT_POLICY = 'ELBSecurityPolicy-2016-08'

/** What an HTTPS or TLS listener says to clients; the default certificate first, then those chosen by name. */
export function listenerSpeech(listener: ElementOf<'listener'>, around: Around): Speech {
  const policy = listener.props.sslPolicy === undefined ? DEFAULT_POLICY : read(listener, 'sslPolicy')
  const certificates = shownBy(listener, around)
  return {
    speaks: 'tls',
    ...(certificates && { certificates }),
    ...(policy === undefined ? {} : versionsOf(policy)),
    ...(read(listener, 'clientCertificates') === 'verify' && { asksClient: true as const }),
  }
}

function shownBy(listener: ElementOf<'listener'>, around: Around) {
  const lists = rowsOf(listener, 'furtherCertificates')
  if (listener.props.certificate === undefined) return []
  if (isOpen(listener.props.certificate) || !lists) return undefined
  const further = lists.flatMap((list): readonly unknown[] => list.certificates ?? [undefined])
  const found = certificatesOf([read(listener, 'certificate'), ...further], around)
  return found?.map((one) => inRegion(one, listener, around))
}

/** A listener shows certificates of its own Region only. */
function inRegion(one: Certificate, listener: ElementOf<'listener'>, around: Around): Certificate {
  const codeOf = (element: Element | undefined) => {
    const region = ancestor(around, element, 'region')
    return isKind(region, 'region') ? read(region, 'code') : undefined
  }
  const [own, its] = [codeOf(listener), codeOf(around.get(one.id))]
  if (own === undefined || its === undefined || own === its) return one
  return { ...one, unusable: `it is in ${its}, and ${listener.name} shows those of ${own} only` }
}

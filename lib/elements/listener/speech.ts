import type { Speech } from '@/lib/net/tls'
import { certificatesOf } from '../certificate/served'
import { versionsOf } from '../certificate/security-policy'
import type { Around } from '../define'
import type { ElementOf } from '../index'
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
  return certificatesOf([read(listener, 'certificate'), ...further], around)
}

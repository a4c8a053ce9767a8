import type { Element } from '@/lib/design/element'
import type { Certificate, Issuer, Speech, TlsVersion } from '@/lib/net/tls'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isOpen, read } from '../read'

type Shows = ElementOf<'on-premises-load-balancer'> | ElementOf<'on-premises-host'>

const isA = <K extends 'certificate' | 'imported-certificate'>(
  element: Element,
  kind: K,
): element is ElementOf<K> => element.kind === kind

/** States in which a certificate was never issued, or is no more. */
const DEAD: Readonly<Record<string, string>> = {
  PENDING_VALIDATION: 'it waits for validation',
  VALIDATION_TIMED_OUT: 'its validation timed out',
  FAILED: 'its request failed',
  EXPIRED: 'it has expired',
  REVOKED: 'it was revoked',
  INACTIVE: 'it is not active',
}

/** A certificate of AWS as a server shows it; undefined when the element is none. */
export function certificateOf(element: Element | undefined): Certificate | undefined {
  if (!element) return undefined
  if (isA(element, 'certificate')) return { ...recorded(element), issuer: issuerOf(element) }
  if (isA(element, 'imported-certificate')) return { ...recorded(element), issuer: read(element, 'trust') }
  return undefined
}

/**
 * The certificates that a list of references leads to, in order.
 * Fails: undefined when one of them is not in the design, or not known.
 */
export function certificatesOf(
  references: readonly unknown[],
  around: Around,
): readonly Certificate[] | undefined {
  const found = references.map((id) => (typeof id === 'string' ? certificateOf(around.get(id)) : undefined))
  return found.every((one) => one !== undefined) ? found : undefined
}

function recorded(element: ElementOf<'certificate'> | ElementOf<'imported-certificate'>): Certificate {
  const [notAfter, status] = [read(element, 'notAfter'), read(element, 'status')]
  // A date that cannot be read may be over: then nothing is sure of it.
  const isOver = element.props.notAfter !== undefined && notAfter === undefined
  const names = isOver ? undefined : namesOf(element)
  return {
    id: element.id,
    called: element.name,
    ...(names && { names }),
    ...(notAfter !== undefined && { notAfter }),
    ...(status !== undefined && DEAD[status] !== undefined && { unusable: DEAD[status] }),
  }
}

function namesOf(element: ElementOf<'certificate'> | ElementOf<'imported-certificate'>) {
  const [first, further] = [read(element, 'domainName'), read(element, 'subjectAlternativeNames')]
  if (first === undefined || isOpen(element.props.subjectAlternativeNames) || further?.some(isOpen))
    return undefined
  return [first, ...(further ?? [])]
}

const issuerOf = (element: ElementOf<'certificate'>): Issuer =>
  element.props.certificateAuthority === undefined ? 'amazon' : 'private'

const ENCRYPTED: readonly string[] = ['HTTPS', 'TLS']
const OPAQUE: readonly string[] = ['TCP', 'UDP']

/** What a server of a site speaks where it takes this protocol; whoever passes TCP on leaves that to whom it reaches. */
export function speechOf(
  element: Shows,
  protocol: 'HTTPS' | 'HTTP' | 'TLS' | 'TCP' | 'UDP' | undefined,
  around: Around,
): Speech {
  if (protocol === undefined || OPAQUE.includes(protocol))
    return {
      speaks: 'unknown',
      because: `What ${element.name} speaks over ${protocol ?? 'its port'} is not known.`,
    }
  if (!ENCRYPTED.includes(protocol)) return { speaks: 'plain' }
  const shown = shownBy(element, around)
  const minimum: TlsVersion | undefined = read(element, 'minimumTls')
  return { speaks: 'tls', ...(shown && { certificates: [shown] }), ...(minimum && { minimum }) }
}

/** The record that it names, or what it says itself; a server that says nothing shows something that nobody knows. */
function shownBy(element: Shows, around: Around): Certificate | undefined {
  const { certificate, certificateNames, certificateIssuer, certificateExpires } = element.props
  if (certificate !== undefined)
    return certificateOf(around.get(read(element, 'certificate') as string | undefined))
  if (certificateNames === undefined && certificateIssuer === undefined && certificateExpires === undefined)
    return undefined
  const [names, notAfter] = [read(element, 'certificateNames'), read(element, 'certificateExpires')]
  const issuer = read(element, 'certificateIssuer')
  return {
    id: undefined,
    called: element.name,
    ...(names && !names.some(isOpen) && { names }),
    ...(issuer && { issuer }),
    ...(notAfter !== undefined && { notAfter }),
  }
}

import type { Code, Id } from './end'
import type { Warning } from './move'
import type { Talk } from './packet'

export type TlsVersion = '1.0' | '1.1' | '1.2' | '1.3'

/** Who signed a certificate; `amazon` is a public authority whose certificates renew themselves. */
export type Issuer = 'amazon' | 'public' | 'private' | 'self-signed'

/** What a certificate says. What is absent, nobody knows. */
export type Certificate = {
  readonly id: Id | undefined
  /** Its name in the design; for messages. */
  readonly called: string
  readonly names?: readonly string[]
  readonly issuer?: Issuer
  /** The last day it is good for, YYYY-MM-DD. */
  readonly notAfter?: string
  /** It cannot be used at all: it was never issued. */
  readonly unusable?: string
}

/** What a server speaks on the port that was reached. */
export type Speech =
  | { readonly speaks: 'plain' }
  | { readonly speaks: 'unknown'; readonly because: string }
  | {
      readonly speaks: 'tls'
      /** The first is shown to who asks for no name or for one that none covers; absent: nobody knows. */
      readonly certificates?: readonly Certificate[]
      /** 1.0 when absent. */
      readonly minimum?: TlsVersion
      readonly maximum?: TlsVersion
      /** It asks for a certificate of the client, and checks it. */
      readonly asksClient?: true
    }

/** The server, for messages. */
export type Party = { readonly element: Id; readonly called: string }

/** How a connection begins: refused, or agreed on, with what is risky about it. */
export type Handshake =
  | { readonly refuse: Code; readonly because: string; readonly element?: Id; readonly unknown?: true }
  | { readonly because: string; readonly warnings: readonly Warning[] }

const VERSIONS: readonly TlsVersion[] = ['1.0', '1.1', '1.2', '1.3']
const CLIENT_VERSIONS: readonly string[] = ['1.2', '1.3']

const today = (): string => new Date().toISOString().slice(0, 10)

/** Does a name of a certificate cover this host? A star stands for the whole first label and for no more. */
export function coversName(pattern: string, host: string): boolean {
  const [wanted, asked] = [plainName(pattern), plainName(host)]
  if (!wanted.startsWith('*.')) return wanted === asked
  const dot = asked.indexOf('.')
  return dot > 0 && asked.slice(dot) === wanted.slice(1)
}

const plainName = (name: string) => name.toLowerCase().replace(/\.$/, '')

/**
 * Do client and server come to an agreement, and who has checked whom?
 * `day` is the day it is asked for, YYYY-MM-DD.
 */
export function shakeHands(talk: Talk, speech: Speech, server: Party, day: string = today()): Handshake {
  if (!talk.tls) return speakPlain(talk, speech, server)
  if (speech.speaks === 'plain')
    return refuse(
      'X_TLS_TO_PLAINTEXT',
      `${speaker(talk)} speaks TLS, and ${server.called} answers in plain text.`,
    )
  if (speech.speaks === 'unknown') return unknown(speech.because)
  const { certificates } = speech
  if (certificates?.length === 0)
    return refuse('X_TLS_NO_CERTIFICATE', `${server.called} has no certificate to show.`)
  const versions = agreedVersions(talk, speech)
  if (versions.length === 0)
    return refuse(
      'X_TLS_VERSION',
      `${server.called} takes TLS ${range(speech)}, ${speaker(talk)} knows ${(talk.tlsVersions ?? CLIENT_VERSIONS).join(' and ')}.`,
    )
  if (speech.asksClient && !talk.shows)
    return refuse(
      'X_TLS_CLIENT_CERT',
      `${server.called} asks for a client certificate, and ${speaker(talk)} has none.`,
    )
  if (speech.asksClient)
    return unknown(
      `${server.called} checks the client certificate of ${speaker(talk)}; whether it trusts it is not known.`,
    )
  if (talk.trusts === 'nobody') return unauthenticated(certificates?.[0], server)
  if (!certificates) return unknown(`Which certificate ${server.called} shows is not known.`)
  return checkCertificate(talk, shownTo(talk.name, certificates), server, day)
}

function speakPlain(talk: Talk, speech: Speech, { called }: Party): Handshake {
  if (speech.speaks === 'tls')
    return refuse('X_TLS_PLAINTEXT_TO_TLS', `${speaker(talk)} speaks plain text, and ${called} expects TLS.`)
  if (talk.everyHop)
    return refuse(
      'X_POLICY_PLAINTEXT_HOP',
      `${speaker(talk)} speaks plain text to ${called}, and every hop must be TLS.`,
    )
  if (speech.speaks === 'unknown') return unknown(speech.because)
  return { because: `Plain text to ${called}.`, warnings: [] }
}

/** Clients that check nothing are shown the default certificate. */
const shownTo = (name: string | undefined, certificates: readonly Certificate[]): Certificate =>
  certificates.find(({ names }) => name !== undefined && names?.some((one) => coversName(one, name))) ??
  certificates[0]!

function checkCertificate(talk: Talk, shown: Certificate, server: Party, day: string): Handshake {
  const at = { element: shown.id ?? server.element }
  if (shown.unusable !== undefined)
    return {
      ...refuse('X_TLS_NO_CERTIFICATE', `${describe(shown, server)} cannot be used: ${shown.unusable}.`),
      ...at,
    }
  if (shown.notAfter !== undefined && shown.notAfter < day)
    return { ...refuse('X_TLS_EXPIRED', `${describe(shown, server)} expired on ${shown.notAfter}.`), ...at }
  const issuer = checkIssuer(talk, shown, server)
  if (issuer && 'refuse' in issuer) return { ...issuer, ...at }
  if (talk.name !== undefined && !shown.names)
    return { ...unknown(`Which names ${describe(shown, server)} covers is not known.`), ...at }
  if (talk.name !== undefined && !shown.names!.some((name) => coversName(name, talk.name!)))
    return {
      ...refuse(
        'X_TLS_HOSTNAME_MISMATCH',
        `${describe(shown, server)} covers ${shown.names!.join(', ') || 'no name'}, not ${talk.name}, which ${speaker(talk)} asks for.`,
      ),
      ...at,
    }
  return {
    because: sentence(
      `${speaker(talk)} checks ${describe(shown, server)}${talk.name === undefined ? '' : ` for ${talk.name}`}.`,
    ),
    warnings: issuer ? issuer.warnings : [],
  }
}

function checkIssuer(talk: Talk, shown: Certificate, server: Party): Handshake | undefined {
  if (shown.id !== undefined && talk.alsoTrusts?.includes(shown.id)) return undefined
  if (shown.issuer === 'amazon' || shown.issuer === 'public') return undefined
  if (talk.anyIssuer) {
    const because = sentence(`${speaker(talk)} takes ${describe(shown, server)} whoever signed it.`)
    return {
      because,
      warnings: [{ code: 'X_TLS_NOT_AUTHENTICATED', element: server.element, because }],
    }
  }
  if (shown.issuer === undefined) return unknown(`Who signed ${describe(shown, server)} is not known.`)
  const reason = shown.issuer === 'private' ? 'signed by a private authority' : 'self-signed'
  return refuse(
    'X_TLS_UNTRUSTED_CA',
    `${describe(shown, server)} is ${reason}, which ${speaker(talk)} does not trust.`,
  )
}

/** The certificate in words: its name in the design, or whose it is. */
const describe = (shown: Certificate | undefined, server: Party) =>
  shown?.id === undefined
    ? `the certificate of ${server.called}`
    : `certificate ${shown.called} of ${server.called}`

function unauthenticated(shown: Certificate | undefined, server: Party): Handshake {
  const kind = shown?.issuer === 'self-signed' ? ', which is self-signed' : ''
  const because = `Encrypted, but nobody checks ${describe(shown, server)}${kind}.`
  return { because, warnings: [{ code: 'X_TLS_NOT_AUTHENTICATED', element: server.element, because }] }
}

function agreedVersions(
  talk: Talk,
  { minimum = '1.0', maximum = '1.3' }: { readonly minimum?: TlsVersion; readonly maximum?: TlsVersion },
): readonly TlsVersion[] {
  const known = talk.tlsVersions ?? CLIENT_VERSIONS
  return VERSIONS.filter((version) => version >= minimum && version <= maximum && known.includes(version))
}

const range = ({ minimum = '1.0', maximum = '1.3' }: Extract<Speech, { speaks: 'tls' }>) =>
  minimum === maximum ? minimum : `${minimum} to ${maximum}`

const SPEAKERS: Readonly<Record<Talk['trusts'], string>> = {
  public: 'the client',
  'api-gateway': 'API Gateway',
  nobody: 'the load balancer',
}

const speaker = (talk: Talk) => talk.called ?? SPEAKERS[talk.trusts]

const refuse = (code: Code, because: string) => ({ refuse: code, because: sentence(because) })

const unknown = (because: string) =>
  ({ refuse: 'UNKNOWN_RESOURCE', because: sentence(because), unknown: true }) as const

/** Names stand as they are written, also at the start. */
const sentence = (text: string) =>
  text.replace(/^(the|certificate)\b/, (word) => word.charAt(0).toUpperCase() + word.slice(1))

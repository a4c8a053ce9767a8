import type { TlsVersion } from '@/lib/net/tls'

type Versions = { readonly minimum: TlsVersion; readonly maximum: TlsVersion }

/** Policies whose name does not tell; both know 1.0 to 1.2. */
const OLD = /^ELBSecurityPolicy-(20\d\d-\d\d|FS-2018-06)$|^TLS_1_0$/

/**
 * The TLS versions that a security policy of a listener or an API domain takes, by its name.
 * Fails: undefined when the name tells none.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html
 */
export function versionsOf(policy: string): Versions | undefined {
  if (OLD.test(policy)) return { minimum: '1.0', maximum: '1.2' }
  const [, thirteen, digit] = /(?:(TLS13)|TLS|FS)[-_]1[-_]([0-3])(?![0-9])/.exec(policy) ?? []
  if (digit === undefined) return undefined
  return { minimum: `1.${digit}` as TlsVersion, maximum: thirteen ? '1.3' : '1.2' }
}

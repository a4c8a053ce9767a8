import type { CertificateDetail } from '@aws-sdk/client-acm'

/** One that names itself as issuer signed itself. Whether another issuer is a public authority, AWS does not say. */
export function trustOf({ Issuer: issuer, Subject: subject }: CertificateDetail): 'self-signed' | undefined {
  if (!issuer || !subject) return undefined
  return issuer === subject || commonName(issuer) === commonName(subject) ? 'self-signed' : undefined
}

/** The CN of a distinguished name; a name that is none stands for itself. */
const commonName = (name: string) => /(?:^|,)\s*CN=([^,]+)/i.exec(name)?.[1]?.trim() ?? name

import type { CertificateDetail, CertificateSummary, ListCertificatesRequest } from '@aws-sdk/client-acm'

/** All key types have to be asked for, else AWS lists RSA 2048 alone. */
export const ALL_KEY_TYPES: Pick<ListCertificatesRequest, 'Includes'> = {
  Includes: {
    keyTypes: [
      'RSA_1024',
      'RSA_2048',
      'RSA_3072',
      'RSA_4096',
      'EC_prime256v1',
      'EC_secp384r1',
      'EC_secp521r1',
    ],
  },
}

export const isImported = (item: CertificateSummary) => item.Type === 'IMPORTED'

/** A day as text; files hold seconds or text where the SDK gives a date. */
export function dayOf(date: Date | string | number | undefined): string | undefined {
  if (date === undefined) return undefined
  const at = new Date(typeof date === 'number' ? date * 1000 : date)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().slice(0, 10)
}

/** The calls spell the same algorithm with a hyphen or an underscore. */
export const algorithmOf = (name: string | undefined) => name?.replace('-', '_')

const furtherNames = (names: readonly string[] = [], first: string | undefined) => {
  const further = names.filter((name) => name !== first)
  return further.length > 0 ? further : undefined
}

/** What both kinds of certificate say when asked for one by one. */
export const readNames = (certificate: CertificateDetail) => ({
  subjectAlternativeNames: furtherNames(certificate.SubjectAlternativeNames, certificate.DomainName),
  keyAlgorithm: algorithmOf(certificate.KeyAlgorithm),
  notAfter: dayOf(certificate.NotAfter),
})

export function readValidation(certificate: CertificateDetail) {
  const options = certificate.DomainValidationOptions ?? []
  const mails = options.flatMap(({ DomainName: domainName, ValidationDomain: validationDomain }) =>
    validationDomain === undefined || validationDomain === domainName ? [] : { domainName, validationDomain },
  )
  return {
    validationMethod: options[0]?.ValidationMethod,
    domainValidationOptions: mails.length > 0 ? mails : undefined,
  }
}

import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, pick, upTo }) => {
  // ACM looks at public zones only.
  const zone = all('hosted-zone').find(({ props }) => props.vpcs === undefined)
  const domainName = `app${upTo(99)}.example.com`
  add('certificate', {
    ...inside(all('region')[0]),
    props: {
      domainName,
      validationMethod: pick(['DNS', 'EMAIL']),
      ...(chance(2) && { subjectAlternativeNames: [`*.${domainName}`] }),
      ...(zone &&
        chance(2) && {
          domainValidationOptions: [{ domainName, hostedZone: zone.id }],
          validationMethod: 'DNS',
        }),
      ...(chance(3) && { keyAlgorithm: pick(['RSA_2048', 'EC_prime256v1', 'EC_secp384r1']) }),
      ...(chance(4) && { certificateTransparencyLoggingPreference: 'ENABLED' }),
    },
  })
}

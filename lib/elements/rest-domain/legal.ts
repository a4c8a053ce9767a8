import type { Legal } from '../legal'
import { inside } from '../legal'

/** A Regional domain below the name of a certificate, with a mapping to a stage. */
export const legal: Legal = ({ add, all, chance }) => {
  const [region] = all('region')
  const [certificate] = all('certificate')
  const [stage] = all('rest-stage')
  // The name itself may be taken by another domain.
  if (!certificate?.props.subjectAlternativeNames) return
  add('rest-domain', {
    ...inside(region),
    props: {
      domainName: `orders.${String(certificate.props.domainName)}`,
      endpointType: 'REGIONAL',
      regionalCertificate: certificate.id,
      securityPolicy: 'TLS_1_2',
      ...(stage && {
        mappings: [{ api: stage.parent, stage: stage.id, ...(chance(2) && { basePath: 'v1' }) }],
      }),
    },
  })
}

import type { Legal } from '../legal'
import { inside } from '../legal'

/** A Regional domain of a certificate, with a mapping to a stage. */
export const legal: Legal = ({ add, all, chance }) => {
  const [region] = all('region')
  const [certificate] = all('certificate')
  const [stage] = all('rest-stage')
  if (!certificate) return
  add('rest-domain', {
    ...inside(region),
    props: {
      domainName: 'orders.example.com',
      endpointType: 'REGIONAL',
      regionalCertificate: certificate.id,
      securityPolicy: 'TLS_1_2',
      ...(stage && {
        mappings: [{ api: stage.parent, stage: stage.id, ...(chance(2) && { basePath: 'v1' }) }],
      }),
    },
  })
}

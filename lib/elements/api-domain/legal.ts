import type { Legal } from '../legal'
import { inside } from '../legal'

/** The domain of a certificate, with a mapping to a stage. */
export const legal: Legal = ({ add, all, chance }) => {
  const [region] = all('region')
  const [certificate] = all('certificate')
  const stage = all('api-stage').find(({ props }) => props.stageName === '$default')
  if (!certificate) return
  add('api-domain', {
    ...inside(region),
    props: {
      domainName: certificate.props.domainName,
      certificate: certificate.id,
      endpointType: 'REGIONAL',
      ...(chance(2) && { securityPolicy: 'TLS_1_2' }),
      ...(stage && {
        mappings: [{ api: stage.parent, stage: stage.id, ...(chance(2) && { apiMappingKey: 'v1' }) }],
      }),
    },
  })
}

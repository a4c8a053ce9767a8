import type { Legal } from '../legal'
import { inside } from '../legal'

/** A REST API of some endpoint type. */
export const legal: Legal = ({ add, all, chance, pick, description }) => {
  const [region] = all('region')
  add('rest-api', {
    ...inside(region),
    name: 'orders',
    props: {
      ...(chance(2) && { endpointType: pick(['REGIONAL', 'EDGE']) }),
      ...(chance(3) && { disableExecuteApiEndpoint: chance(2) }),
      ...(chance(3) && { apiKeySourceType: 'HEADER', description: description() }),
      ...(chance(2) && {
        methods: [{ httpMethod: 'OPTIONS', authorizationType: 'NONE', type: 'MOCK' }],
      }),
    },
  })
}

import type { Legal } from '../legal'
import { inside } from '../legal'

/** An HTTP API, with CORS at times; integrations bring their own routes. */
export const legal: Legal = ({ add, all, chance, pick, description }) => {
  const [region] = all('region')
  add('http-api', {
    ...inside(region),
    name: 'shop',
    props: {
      ...(chance(3) && { disableExecuteApiEndpoint: chance(2), description: description() }),
      ...(chance(3) && { ipAddressType: pick(['ipv4', 'dualstack']) }),
      ...(chance(3) && {
        corsOrigins: ['https://shop.example.com'],
        corsMethods: ['GET', 'POST'],
        corsHeaders: ['authorization'],
        corsMaxAge: 300,
      }),
    },
  })
}

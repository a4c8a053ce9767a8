import type { Design, Element } from '@/lib/design/element'
import { make } from '../example'
import { changed } from './api-example'
import { functionExample } from './function-example'

/** The API of the function under a name of its own: shop-domain with name-certificate, and zone with its record. */
export const domainExample = (
  changes: Readonly<Record<string, object>> = {},
  ...more: readonly Element[]
): Design =>
  functionExample(
    changes,
    ...changed(
      [
        make('certificate', 'name-certificate', {
          in: 'ireland',
          domainName: 'api.shop.example',
          validationMethod: 'DNS',
          domainValidationOptions: [{ domainName: 'api.shop.example', hostedZone: 'zone' }],
        }),
        make('api-domain', 'shop-domain', {
          in: 'ireland',
          domainName: 'api.shop.example',
          certificate: 'name-certificate',
          endpointType: 'REGIONAL',
          mappings: [{ api: 'orders-api', stage: 'live' }],
        }),
        make('hosted-zone', 'zone', {
          in: 'ireland',
          name: 'shop.example',
          records: [{ name: 'api.shop.example', type: 'A', alias: 'shop-domain' }],
        }),
      ],
      changes,
    ),
    ...more,
  )

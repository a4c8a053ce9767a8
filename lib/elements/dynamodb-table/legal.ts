import type { Legal } from '../legal'
import { inside } from '../legal'

export const legal: Legal = ({ add, all, chance, pick, upTo }) => {
  const [region] = all('region')
  const sorted = chance(2)
  const provisioned = chance(2)
  add('dynamodb-table', {
    ...inside(region),
    props: {
      ...(chance(3) && { tableName: 'orders' }),
      keySchema: [
        { attributeName: 'customer', keyType: 'HASH' },
        ...(sorted ? [{ attributeName: 'at', keyType: 'RANGE' }] : []),
      ],
      attributeDefinitions: [
        { attributeName: 'customer', attributeType: 'S' },
        ...(sorted ? [{ attributeName: 'at', attributeType: pick(['N', 'S']) }] : []),
      ],
      billingMode: provisioned ? 'PROVISIONED' : 'PAY_PER_REQUEST',
      ...(provisioned && { readCapacityUnits: 1 + upTo(9), writeCapacityUnits: 1 + upTo(9) }),
      ...(chance(2) && { streamViewType: pick(['KEYS_ONLY', 'NEW_AND_OLD_IMAGES']) }),
      ...(chance(2) && { deletionProtectionEnabled: chance(2) }),
    },
  })
}

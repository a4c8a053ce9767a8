import type { Legal } from '../legal'
import { inside } from '../legal'

const POLICY = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: 'arn:aws:s3:::shop-logs/*',
      Condition: { Bool: { 'aws:SecureTransport': 'false' } },
    },
  ],
}

export const legal: Legal = ({ add, all, chance, pick }) => {
  const [region] = all('region')
  const website = chance(2)
  add('s3-bucket', {
    ...inside(region),
    props: {
      ...(chance(3) && { bucketName: pick(['www.example.com', 'shop-logs-0a11']) }),
      ...(chance(2) && { blockPublicPolicy: chance(2), restrictPublicBuckets: chance(2) }),
      ...(chance(2) && { blockPublicAcls: true, ignorePublicAcls: true }),
      ...(chance(2) && { versioning: pick(['Enabled', 'Suspended']) }),
      ...(website && { indexDocument: 'index.html', ...(chance(2) && { errorDocument: 'error.html' }) }),
      ...(!website && chance(3) && { redirectHost: 'www.example.com' }),
      ...(chance(2) && { bucketPolicy: POLICY }),
    },
  })
}

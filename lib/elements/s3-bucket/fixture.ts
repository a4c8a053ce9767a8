import { fixtureOf } from '../fixture'

export const fixture = fixtureOf(
  's3:ListBuckets',
  {
    Buckets: [
      {
        Name: 'www.example.com',
        BucketRegion: 'eu-west-1',
        CreationDate: new Date('2026-01-01T00:00:00Z'),
      },
      { Name: 'shop-logs' },
    ],
    Owner: { ID: '0a11' },
  },
  [
    { id: 'www.example.com', props: { bucketName: 'www.example.com' } },
    { id: 'shop-logs', props: { bucketName: 'shop-logs' } },
  ],
)

import { defineBehaviour } from '../facts'

export const s3BucketBehaviour = defineBehaviour({
  kind: 's3-bucket',
  facts: () => [],
})

import { defineSystem } from '../define'

export const s3BucketRules = defineSystem({
  id: 's3-bucket',
  title: 'S3',
  rules: [],
})

import { defineSystem } from '../define'
import { s3PolicySourcevpce } from './s3-policy-sourcevpce'
import { s3PrivateDnsInbound } from './s3-private-dns-inbound'

export const s3BucketRules = defineSystem({
  id: 's3-bucket',
  title: 'S3',
  rules: [s3PrivateDnsInbound, s3PolicySourcevpce],
})

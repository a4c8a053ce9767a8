import { defineElement, live } from '../define'
import { choice, document, flag, optional, text } from '../field'

const block = (property: string, label: string, help: string) =>
  optional(flag({ label, help, aws: `PublicAccessBlockConfiguration.${property}`, fallback: true }))

export const s3Bucket = defineElement({
  kind: 's3-bucket',
  label: 'S3 bucket',
  group: 'compute',
  summary:
    'Objects kept in one Region, outside every VPC, reached by its public name or through an endpoint.',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/privatelink-interface-endpoints.html',
  inside: ['region', 'canvas'],
  fields: {
    bucketName: optional(
      text({
        label: 'Bucket name',
        help: 'Unique in all of AWS, in lower case. For a website behind a record it equals the domain name.',
        pattern: /^(?!xn--|\d+\.\d+\.\d+\.\d+$)[a-z0-9](?:[a-z0-9-]|\.(?!\.)){1,61}[a-z0-9]$/,
        placeholder: 'www.example.com',
      }),
    ),
    blockPublicPolicy: block(
      'BlockPublicPolicy',
      'No public policy',
      'Refuses a policy that lets everybody in.',
    ),
    restrictPublicBuckets: block(
      'RestrictPublicBuckets',
      'Ignore public policy',
      'Keeps others out even where the policy lets everybody in.',
    ),
    blockPublicAcls: block('BlockPublicAcls', 'No public ACLs', 'Refuses lists that let everybody in.'),
    ignorePublicAcls: block(
      'IgnorePublicAcls',
      'Ignore public ACLs',
      'Keeps others out even where a list lets them in.',
    ),
    versioning: optional(
      choice(['Enabled', 'Suspended'], {
        label: 'Versions',
        help: 'Keeps what is overwritten or deleted.',
        aws: 'VersioningConfiguration.Status',
      }),
    ),
    indexDocument: optional(
      text({
        label: 'Website page',
        help: 'Makes it a website over HTTP, such as the target of a failover record.',
        placeholder: 'index.html',
        aws: 'WebsiteConfiguration.IndexDocument',
      }),
    ),
    errorDocument: optional(
      text({
        label: 'Error page',
        help: 'What the website shows when there is no such page.',
        placeholder: 'error.html',
        aws: 'WebsiteConfiguration.ErrorDocument',
      }),
    ),
    redirectHost: optional(
      text({
        label: 'Redirect to',
        help: 'Sends every visitor of the website to another host; instead of pages.',
        placeholder: 'www.example.com',
        aws: 'WebsiteConfiguration.RedirectAllRequestsTo.HostName',
      }),
    ),
    bucketPolicy: optional(
      document({
        label: 'Policy',
        help: 'Who may do what. A policy that demands a VPC endpoint keeps the console and NAT gateways out too.',
      }),
    ),
  },
  cfn: {
    type: 'AWS::S3::Bucket',
    satellites: {
      bucketPolicy: { type: 'AWS::S3::BucketPolicy', self: 'Bucket', property: 'PolicyDocument' },
    },
  },
  live: live({
    call: 's3:ListBuckets',
    once: true,
    // Only a question with a member is answered with the Region of each bucket.
    input: { MaxBuckets: 1000 },
    items: (answer) => answer.Buckets,
    id: (item) => item.Name,
    name: (item) => item.Name,
    region: (item) => item.BucketRegion,
    props: (item) => ({ bucketName: item.Name }),
  }),
})

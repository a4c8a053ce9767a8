import { setProps } from '@/lib/design/patch'
import { read } from '@/lib/elements/read'
import { writtenService } from '@/lib/elements/vpc-endpoint/written-service'
import { defineRule } from '../define'
import { classic, make, storageEndpoint } from '../example'

/** Directory buckets of S3 have a service name of their own. */
const GATEWAY_SERVICES = new Set(['s3', 's3express', 'dynamodb'])

export const vpceGatewayServices = defineRule({
  id: 'vpce-gateway-services',
  severity: 'error',
  title: 'A gateway endpoint is for S3 or DynamoDB',
  why: 'Gateway endpoints exist only for Amazon S3 and DynamoDB; other services have interface endpoints.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html',
  kind: 'vpc-endpoint',
  *check(endpoint) {
    const service = writtenService(endpoint)
    if (read(endpoint, 'vpcEndpointType') !== 'Gateway' || service === undefined) return
    if (GATEWAY_SERVICES.has(service.split('.').at(-1) ?? '')) return
    yield {
      field: 'vpcEndpointType',
      message: `${endpoint.name} is a gateway endpoint for ${service}; these exist only for S3 and DynamoDB. Use an interface endpoint.`,
      fix: () => ({
        label: 'Make it an interface endpoint',
        patch: setProps(endpoint, { vpcEndpointType: 'Interface', routeTables: undefined }),
      }),
    }
  },
  examples: {
    good: [
      {
        says: 'S3 has gateway endpoints.',
        design: () => classic(storageEndpoint('s3', { routeTables: ['inward'] })),
      },
    ],
    bad: [
      {
        says: 'A template says the Region only when it is used.',
        design: () =>
          classic(
            make('vpc-endpoint', 'queue', {
              in: 'net',
              vpcEndpointType: 'Gateway',
              serviceName: { expression: { 'Fn::Sub': 'com.amazonaws.${AWS::Region}.sqs' } },
              routeTables: ['inward'],
            }),
          ),
      },
      {
        says: 'SQS has none.',
        design: () =>
          classic(
            make('vpc-endpoint', 's3', {
              in: 'net',
              vpcEndpointType: 'Gateway',
              serviceName: 'com.amazonaws.eu-west-1.sqs',
              routeTables: ['inward'],
            }),
          ),
      },
    ],
  },
})

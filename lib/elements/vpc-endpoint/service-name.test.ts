import { expect, test } from 'vitest'
import { hostOf, listOf, parseServiceName, serviceOfHost } from './service-name'

test.each([
  ['com.amazonaws.eu-west-1.sqs', 'sqs.eu-west-1.amazonaws.com', undefined],
  ['com.amazonaws.eu-west-1.ecr.api', 'api.ecr.eu-west-1.amazonaws.com', undefined],
  ['com.amazonaws.us-gov-west-1.s3', 's3.us-gov-west-1.amazonaws.com', 'com.amazonaws.us-gov-west-1.s3'],
  [
    'com.amazonaws.eu-west-1.dynamodb',
    'dynamodb.eu-west-1.amazonaws.com',
    'com.amazonaws.eu-west-1.dynamodb',
  ],
  ['com.amazonaws.eu-west-1.kinesis-streams', 'kinesis.eu-west-1.amazonaws.com', undefined],
  ['cn.com.amazonaws.cn-north-1.sqs', 'sqs.cn-north-1.amazonaws.com.cn', undefined],
])('%s is asked for as %s', (name, host, list) => {
  const service = parseServiceName(name)!
  expect([hostOf(service), listOf(service)]).toEqual([host, list])
})

test.each(['com.amazonaws.vpce.eu-west-1.vpce-svc-0123', 'com.amazonaws.s3', 'example.com', ''])(
  '%s names no service of AWS',
  (name) => expect(parseServiceName(name)).toBeUndefined(),
)

test.each([
  ['sqs.eu-west-1.amazonaws.com', 'sqs'],
  ['bucket.s3.eu-west-1.amazonaws.com', 's3'],
  ['sqs.us-east-1.amazonaws.com', undefined],
  ['eu-west-1.amazonaws.com', undefined],
])('%s belongs to %s', (host, service) => {
  expect(serviceOfHost(host, 'eu-west-1')?.service).toBe(service)
})

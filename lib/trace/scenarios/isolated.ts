import type { Element } from '@/lib/design/element'
import { WEB, ask, group, host, put } from './board'

export const dns = put('vpc', 'net', {
  in: 'tokyo',
  cidrBlock: '10.0.0.0/16',
  enableDnsSupport: true,
  enableDnsHostnames: true,
})

/** WEB with isolated `b` 10.0.2.0/24, whose table `inner` holds the local route only, and `app` 10.0.2.10 in it. */
export const ISOLATED: readonly Element[] = [
  ...WEB,
  dns,
  put('route-table', 'inner', { in: 'net' }),
  put('subnet', 'b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'inner',
  }),
  group('app-sg', 'net'),
  host('app', 'b', '10.0.2.10', 'app-sg'),
]

export const gate = (more: object = {}) =>
  put('vpc-endpoint', 'gate', {
    in: 'net',
    vpcEndpointType: 'Gateway',
    serviceName: 'com.amazonaws.ap-northeast-1.s3',
    routeTables: ['inner'],
    ...more,
  })

export const S3 = 's3.ap-northeast-1.amazonaws.com'
export const toS3 = ask('app', S3, 'tcp 443')
export const onlyTo = (prefixListId: string) =>
  put('security-group', 'app-sg', {
    in: 'net',
    groupDescription: 'app',
    securityGroupEgress: [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, prefixListId }] as never,
  })
export const bucket = (more: object = {}) =>
  put('s3-bucket', 'files', { in: 'tokyo', bucketName: 'shop-files', ...more })
export const SQS = 'sqs.ap-northeast-1.amazonaws.com'
export const toSqs = ask('app', SQS, 'tcp 443')
export const face = (more: object = {}) =>
  put('vpc-endpoint', 'face', {
    in: 'net',
    vpcEndpointType: 'Interface',
    serviceName: 'com.amazonaws.ap-northeast-1.sqs',
    subnets: ['b'],
    securityGroups: ['face-sg'],
    privateDnsEnabled: true,
    ...more,
  })
export const open = group('face-sg', 'net', [443], '10.0.0.0/16')
export const queue = put('sqs-queue', 'jobs', { in: 'tokyo' })

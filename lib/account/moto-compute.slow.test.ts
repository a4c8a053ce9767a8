import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Notice } from './event'
import { startMoto } from './moto'
import { buildCompute } from './moto-compute'
import { read } from './moto-read'

/** moto over HTTP stands for AWS. Functions are read in moto-gateways.slow.test.ts. */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let design: Design
let notices: readonly Notice[]
let made: Awaited<ReturnType<typeof buildCompute>>

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  made = await buildCompute(moto.url)
  ;({ design, notices } = await read(moto.url))
}, 120_000)
afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

const one = (kind: string, name: string) => {
  const found = Object.values(design.elements).find(
    (element) => element.kind === kind && element.name === name,
  )
  expect(found, `${kind} ${name}`).toBeDefined()
  return found!
}
const REGION = '123456789012/eu-west-1'

const OURS = /^(autoscaling|rds|ecs|lambda|s3|dynamodb|sqs):/

test('no call of these services failed', () =>
  expect(notices.filter(({ call }) => call !== undefined && OURS.test(call))).toEqual([]))

test('the launch template, with what its default version says', () => {
  expect(one('launch-template', 'web')).toMatchObject({
    // It stands beside the groups that it names.
    parent: made.vpc,
    props: {
      launchTemplateName: 'web',
      imageId: 'ami-12c6146b',
      instanceType: 't3.small',
      securityGroups: [made.group],
    },
  })
})

test('the auto scaling group, in the VPC of its subnets', () => {
  expect(one('auto-scaling-group', 'web')).toMatchObject({
    parent: made.vpc,
    tags: { team: 'shop' },
    props: {
      launchTemplate: made.template,
      version: '$Latest',
      minSize: 0,
      maxSize: 4,
      desiredCapacity: 0,
      subnets: made.subnets,
      healthCheckType: 'ELB',
      healthCheckGracePeriod: 120,
      autoScalingGroupName: 'web',
    },
  })
})

test('the database and its subnet group', () => {
  const group = one('db-subnet-group', 'data')
  expect(group).toMatchObject({
    parent: made.vpc,
    props: { dbSubnetGroupDescription: 'Databases', subnets: made.subnets },
  })
  expect(one('database', 'orders')).toMatchObject({
    parent: made.vpc,
    props: {
      engine: 'postgres',
      dbInstanceClass: 'db.t4g.micro',
      dbSubnetGroup: group.id,
      securityGroups: [made.group],
      port: 5432,
      publiclyAccessible: false,
      multiAz: false,
      allocatedStorage: 20,
      storageEncrypted: true,
      masterUsername: 'dbadmin',
      dbInstanceIdentifier: 'orders',
    },
  })
  expect(JSON.stringify(design)).not.toContain('not-a-secret')
})

test('the services, found through their cluster', () => {
  for (const name of ['web', 'batch'])
    expect(one('ecs-service', name)).toMatchObject({
      parent: made.vpc,
      props: {
        launchType: 'FARGATE',
        desiredCount: 2,
        subnets: made.subnets,
        securityGroups: [made.group],
        assignPublicIp: 'DISABLED',
        serviceName: name,
      },
    })
})

test('bucket, table and queues, in their Region', () => {
  expect(one('s3-bucket', 'shop-files')).toMatchObject({
    parent: REGION,
    props: { bucketName: 'shop-files' },
  })
  expect(design.elements[made.table]).toMatchObject({
    kind: 'dynamodb-table',
    parent: REGION,
    props: {
      tableName: 'orders',
      keySchema: [{ attributeName: 'id', keyType: 'HASH' }],
      billingMode: 'PAY_PER_REQUEST',
    },
  })
  expect(design.elements[made.queue]).toMatchObject({
    kind: 'sqs-queue',
    parent: REGION,
    props: { queueName: 'orders', visibilityTimeout: 60, deadLetterQueue: made.failed, maxReceiveCount: 5 },
  })
})

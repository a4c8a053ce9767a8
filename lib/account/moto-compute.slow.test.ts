import * as autoscaling from '@aws-sdk/client-auto-scaling'
import * as dynamodb from '@aws-sdk/client-dynamodb'
import * as ec2 from '@aws-sdk/client-ec2'
import * as ecs from '@aws-sdk/client-ecs'
import * as rds from '@aws-sdk/client-rds'
import * as s3 from '@aws-sdk/client-s3'
import * as sqs from '@aws-sdk/client-sqs'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Design } from '@/lib/design/element'
import type { Notice } from './event'
import { startMoto } from './moto'
import { read } from './moto-read'

/**
 * moto over HTTP stands for AWS. Functions are read by an answer of our own: moto runs them in containers, and makes
 * none without.
 */
let moto: Awaited<ReturnType<typeof startMoto>> | undefined
let design: Design
let notices: readonly Notice[]
const made = { vpc: '', subnets: [] as string[], group: '', template: '', queue: '', failed: '', table: '' }

beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  moto = await startMoto()
  const config = {
    region: 'eu-west-1',
    endpoint: moto.url,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  }
  await buildNetwork(new ec2.EC2Client(config))
  await buildGroup(new ec2.EC2Client(config), new autoscaling.AutoScalingClient(config))
  await buildDatabase(new rds.RDSClient(config))
  await buildService(new ecs.ECSClient(config))
  await buildStores(config)
  ;({ design, notices } = await read(moto.url))
}, 120_000)
afterAll(() => {
  moto?.stop()
  vi.unstubAllEnvs()
})

async function buildNetwork(client: ec2.EC2Client) {
  made.vpc = (await client.send(new ec2.CreateVpcCommand({ CidrBlock: '10.30.0.0/16' }))).Vpc!.VpcId!
  for (const [index, zone] of ['a', 'b'].entries()) {
    const subnet = new ec2.CreateSubnetCommand({
      VpcId: made.vpc,
      CidrBlock: `10.30.${index}.0/24`,
      AvailabilityZone: `eu-west-1${zone}`,
    })
    made.subnets.push((await client.send(subnet)).Subnet!.SubnetId!)
  }
  const group = new ec2.CreateSecurityGroupCommand({ GroupName: 'app', Description: 'App', VpcId: made.vpc })
  made.group = (await client.send(group)).GroupId!
}

async function buildGroup(client: ec2.EC2Client, groups: autoscaling.AutoScalingClient) {
  const template = new ec2.CreateLaunchTemplateCommand({
    LaunchTemplateName: 'web',
    LaunchTemplateData: {
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.small',
      SecurityGroupIds: [made.group],
    },
  })
  made.template = (await client.send(template)).LaunchTemplate!.LaunchTemplateId!
  await groups.send(
    new autoscaling.CreateAutoScalingGroupCommand({
      AutoScalingGroupName: 'web',
      LaunchTemplate: { LaunchTemplateId: made.template, Version: '$Latest' },
      MinSize: 0,
      MaxSize: 4,
      VPCZoneIdentifier: made.subnets.join(','),
      HealthCheckType: 'ELB',
      HealthCheckGracePeriod: 120,
      Tags: [{ Key: 'team', Value: 'shop', PropagateAtLaunch: true }],
    }),
  )
}

async function buildDatabase(client: rds.RDSClient) {
  await client.send(
    new rds.CreateDBSubnetGroupCommand({
      DBSubnetGroupName: 'data',
      DBSubnetGroupDescription: 'Databases',
      SubnetIds: made.subnets,
    }),
  )
  await client.send(
    new rds.CreateDBInstanceCommand({
      DBInstanceIdentifier: 'orders',
      DBInstanceClass: 'db.t4g.micro',
      Engine: 'postgres',
      AllocatedStorage: 20,
      MasterUsername: 'dbadmin',
      MasterUserPassword: 'not-a-secret',
      DBSubnetGroupName: 'data',
      VpcSecurityGroupIds: [made.group],
      PubliclyAccessible: false,
      StorageEncrypted: true,
      Port: 5432,
    }),
  )
}

async function buildService(client: ecs.ECSClient) {
  await client.send(new ecs.CreateClusterCommand({ clusterName: 'shop' }))
  await client.send(
    new ecs.RegisterTaskDefinitionCommand({
      family: 'web',
      networkMode: 'awsvpc',
      containerDefinitions: [{ name: 'app', image: 'nginx', memory: 128 }],
    }),
  )
  for (const serviceName of ['web', 'batch'])
    await client.send(
      new ecs.CreateServiceCommand({
        cluster: 'shop',
        serviceName,
        taskDefinition: 'web',
        desiredCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: made.subnets,
            securityGroups: [made.group],
            assignPublicIp: 'DISABLED',
          },
        },
      }),
    )
}

async function buildStores(config: { region: string; endpoint: string }) {
  const buckets = new s3.S3Client({ ...config, forcePathStyle: true })
  await buckets.send(
    new s3.CreateBucketCommand({
      Bucket: 'shop-files',
      CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' },
    }),
  )
  const table = await new dynamodb.DynamoDBClient(config).send(
    new dynamodb.CreateTableCommand({
      TableName: 'orders',
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  )
  made.table = table.TableDescription!.TableArn!
  const queues = new sqs.SQSClient(config)
  const arnOf = async (QueueName: string, Attributes: Record<string, string>) => {
    const { QueueUrl } = await queues.send(new sqs.CreateQueueCommand({ QueueName, Attributes }))
    const asked = new sqs.GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] })
    return (await queues.send(asked)).Attributes!.QueueArn!
  }
  made.failed = await arnOf('failed', {})
  made.queue = await arnOf('orders', {
    VisibilityTimeout: '60',
    RedrivePolicy: JSON.stringify({ deadLetterTargetArn: made.failed, maxReceiveCount: 5 }),
  })
}

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

import * as autoscaling from '@aws-sdk/client-auto-scaling'
import * as dynamodb from '@aws-sdk/client-dynamodb'
import * as ec2 from '@aws-sdk/client-ec2'
import * as ecs from '@aws-sdk/client-ecs'
import * as rds from '@aws-sdk/client-rds'
import * as s3 from '@aws-sdk/client-s3'
import * as sqs from '@aws-sdk/client-sqs'
import { accountAt } from './moto'

/** For tests: what lives in a network: servers, databases, services and stores. */
export async function buildCompute(endpoint: string) {
  const config = accountAt(endpoint)
  const made = { vpc: '', subnets: [] as string[], group: '', template: '', queue: '', failed: '', table: '' }
  await buildNetwork(new ec2.EC2Client(config), made)
  await buildGroup(new ec2.EC2Client(config), new autoscaling.AutoScalingClient(config), made)
  await buildDatabase(new rds.RDSClient(config), made)
  await buildService(new ecs.ECSClient(config), made)
  await buildStores(config, made)
  return made
}

type Made = Awaited<ReturnType<typeof buildCompute>>

async function buildNetwork(client: ec2.EC2Client, made: Made) {
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

async function buildGroup(client: ec2.EC2Client, groups: autoscaling.AutoScalingClient, made: Made) {
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

async function buildDatabase(client: rds.RDSClient, made: Made) {
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

async function buildService(client: ecs.ECSClient, made: Made) {
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

async function buildStores(config: { region: string; endpoint: string }, made: Made) {
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

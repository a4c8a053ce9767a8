import type { Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { sketch } from '../sketch'
import { groupOf, placeOf, tcp } from '../parts'
import { inBothZones, twoZones } from '../two-zones'

type Route = NonNullable<Exclude<ElementOf<'http-api'>['props']['routes'], { expression: unknown }>>[number]

const assumedByTasks = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'ecs-tasks.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
}

/** What the service runs on, and as whom: resources that have no kind of their own. */
const runtime: readonly Element[] = [
  sketch('other', 'cluster', { in: 'eu-west-1' }, { type: 'AWS::ECS::Cluster' }),
  {
    ...sketch(
      'other',
      'task-role',
      { in: 'eu-west-1' },
      {
        type: 'AWS::IAM::Role',
        resource: {
          Properties: {
            AssumeRolePolicyDocument: assumedByTasks,
            ManagedPolicyArns: [
              {
                'Fn::Sub':
                  'arn:${AWS::Partition}:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy',
              },
            ],
          },
        },
      },
    ),
    logicalId: 'TaskRole',
  },
  sketch(
    'other',
    'task',
    { in: 'eu-west-1' },
    {
      type: 'AWS::ECS::TaskDefinition',
      resource: {
        Properties: {
          RequiresCompatibilities: ['FARGATE'],
          NetworkMode: 'awsvpc',
          Cpu: '256',
          Memory: '512',
          ExecutionRoleArn: { 'Fn::GetAtt': ['TaskRole', 'Arn'] },
          ContainerDefinitions: [
            {
              Name: 'app',
              Image: 'public.ecr.aws/nginx/nginx:stable',
              PortMappings: [{ ContainerPort: 80 }],
            },
          ],
        },
      },
    },
  ),
]

const loadBalancer: readonly Element[] = [
  sketch(
    'application-load-balancer',
    'front',
    { in: 'shop' },
    { scheme: 'internal', subnets: inBothZones('private'), securityGroups: ['front-group'] },
  ),
  sketch('listener', 'http', { in: 'front' }, { protocol: 'HTTP', port: 80, targetGroup: 'tasks' }),
  sketch(
    'target-group',
    'tasks',
    { in: 'shop' },
    { targetType: 'ip', protocol: 'HTTP', port: 80, healthCheckPath: '/' },
  ),
]

const service: readonly Element[] = [
  groupOf('shop', 'link-group', 'The way in from the API'),
  groupOf('shop', 'front-group', 'Load balancer, for the API only', tcp(80, { group: 'link-group' })),
  groupOf('shop', 'task-group', 'Tasks, for the load balancer only', tcp(80, { group: 'front-group' })),
  ...loadBalancer,
  ...runtime,
  sketch(
    'ecs-service',
    'orders',
    { in: 'shop' },
    {
      cluster: 'cluster',
      taskDefinition: 'task',
      launchType: 'FARGATE',
      desiredCount: 2,
      subnets: inBothZones('private'),
      securityGroups: ['task-group'],
      assignPublicIp: 'DISABLED',
      loadBalancers: [{ targetGroup: 'tasks', containerName: 'app', containerPort: 80 }],
      healthCheckGracePeriodSeconds: 60,
    },
  ),
]

/** Containers in private subnets that only an HTTP API reaches; `protectedBy` is what its one route demands. */
export const containerApi = (protectedBy: Partial<Route>): readonly Element[] => [
  ...placeOf('eu-west-1', 'Ireland'),
  ...twoZones('shop'),
  ...service,
  sketch(
    'vpc-link',
    'link',
    { in: 'shop' },
    { subnets: inBothZones('private'), securityGroups: ['link-group'] },
  ),
  sketch(
    'http-api',
    'orders-api',
    { in: 'eu-west-1' },
    { routes: [{ routeKey: 'ANY /{proxy+}', target: 'to-front', ...protectedBy }] },
  ),
  sketch(
    'api-integration',
    'to-front',
    { in: 'orders-api' },
    {
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'ANY',
      connectionType: 'VPC_LINK',
      vpcLink: 'link',
      listener: 'http',
      payloadFormatVersion: '1.0',
    },
  ),
  sketch('api-stage', 'live', { in: 'orders-api' }, { stageName: '$default', autoDeploy: true }),
]

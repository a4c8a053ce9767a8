import { fixtureOf } from '../fixture'

const CLUSTER = 'arn:aws:ecs:eu-west-1:111122223333:cluster/shop'
const SERVICE = 'arn:aws:ecs:eu-west-1:111122223333:service/shop'
const TASK = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/web:3'
const TARGETS = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0a11'

export const fixture = fixtureOf(
  'ecs:DescribeServices',
  {
    services: [
      {
        serviceArn: `${SERVICE}/web`,
        serviceName: 'web',
        clusterArn: CLUSTER,
        status: 'ACTIVE',
        desiredCount: 2,
        runningCount: 2,
        launchType: 'FARGATE',
        taskDefinition: TASK,
        loadBalancers: [{ targetGroupArn: TARGETS, containerName: 'app', containerPort: 8080 }],
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: ['subnet-0b22', 'subnet-0b33'],
            securityGroups: ['sg-0a11'],
            assignPublicIp: 'DISABLED',
          },
        },
        healthCheckGracePeriodSeconds: 60,
        tags: [{ key: 'team', value: 'shop' }],
      },
      {
        serviceArn: `${SERVICE}/batch`,
        serviceName: 'batch',
        clusterArn: CLUSTER,
        status: 'ACTIVE',
        desiredCount: 0,
        launchType: 'EC2',
        taskDefinition: TASK,
        loadBalancers: [],
      },
      { serviceArn: `${SERVICE}/old`, serviceName: 'old', status: 'INACTIVE' },
    ],
    failures: [],
  },
  [
    {
      id: `${SERVICE}/web`,
      props: {
        cluster: CLUSTER,
        taskDefinition: TASK,
        launchType: 'FARGATE',
        desiredCount: 2,
        subnets: ['subnet-0b22', 'subnet-0b33'],
        securityGroups: ['sg-0a11'],
        assignPublicIp: 'DISABLED',
        loadBalancers: [{ targetGroup: TARGETS, containerName: 'app', containerPort: 8080 }],
        healthCheckGracePeriodSeconds: 60,
        serviceName: 'web',
      },
    },
    {
      id: `${SERVICE}/batch`,
      props: {
        cluster: CLUSTER,
        taskDefinition: TASK,
        launchType: 'EC2',
        desiredCount: 0,
        serviceName: 'batch',
      },
    },
  ],
)

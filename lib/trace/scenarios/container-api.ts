import type { Element } from '@/lib/design/element'
import { host, put } from './board'

/** Scenario 37: an HTTP API, a link V2, an internal balancer and a container that it reaches by address. */
export const CONTAINERS: readonly Element[] = [
  put('region', 'tokyo', { code: 'ap-northeast-1' }),
  put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16' }),
  put('route-table', 'local', { in: 'net' }),
  ...['a', 'c'].map((zone, at) =>
    put('subnet', `private-${zone}`, {
      in: 'net',
      cidrBlock: `10.0.${at}.0/24`,
      availabilityZone: `ap-northeast-1${zone}`,
      routeTable: 'local',
    }),
  ),
  put('security-group', 'link-sg', { in: 'net', groupDescription: 'link' }),
  put('security-group', 'alb-sg', {
    in: 'net',
    groupDescription: 'alb',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 80, toPort: 80, group: 'link-sg' }],
  }),
  put('security-group', 'task-sg', {
    in: 'net',
    groupDescription: 'task',
    securityGroupIngress: [{ ipProtocol: 'tcp', fromPort: 8080, toPort: 8080, group: 'alb-sg' }],
  }),
  put('application-load-balancer', 'alb', {
    in: 'net',
    scheme: 'internal',
    subnets: ['private-a', 'private-c'],
    securityGroups: ['alb-sg'],
  }),
  put('listener', 'http', { in: 'alb', protocol: 'HTTP', port: 80, targetGroup: 'tasks' }),
  put('target-group', 'tasks', {
    in: 'net',
    targetType: 'ip',
    protocol: 'HTTP',
    port: 8080,
    targets: [{ address: '10.0.0.50', port: 8080 }],
  }),
  host('task', 'private-a', '10.0.0.50', 'task-sg'),
  put('vpc-link', 'link', { in: 'net', subnets: ['private-a', 'private-c'], securityGroups: ['link-sg'] }),
  put('http-api', 'users', {
    in: 'tokyo',
    routes: [{ routeKey: 'GET /backend/user/api/v1/users/{userId}', target: 'to-alb' }],
  }),
  put('api-integration', 'to-alb', {
    in: 'users',
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'ANY',
    connectionType: 'VPC_LINK',
    vpcLink: 'link',
    listener: 'http',
  }),
  put('api-stage', 'stage', { in: 'users', stageName: '$default', autoDeploy: true }),
]

export const USERS = 'https://users.execute-api.ap-northeast-1.amazonaws.com/backend/user/api/v1/users/0'

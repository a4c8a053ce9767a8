import type { Design, Element } from '@/lib/design/element'
import type { ElementOf } from '@/lib/elements'
import { make } from '../example'
import { webServers, webShop } from '../load-balancer/balanced-example'

/** The security groups of `app` admit the load balancer on the port of the containers. */
export const tasks = (props: ElementOf<'ecs-service'>['props'] = {}): Element =>
  make('ecs-service', 'tasks', {
    in: 'net',
    launchType: 'FARGATE',
    desiredCount: 2,
    subnets: ['private-a', 'private-b'],
    securityGroups: ['app'],
    assignPublicIp: 'DISABLED',
    loadBalancers: [{ targetGroup: 'servers', containerName: 'app', containerPort: 8080 }],
    ...props,
  })

/** Containers on Fargate in two zones behind `shop`, an Application Load Balancer. */
export const containers = (...elements: readonly Element[]): Design =>
  webShop(webServers({ targetType: 'ip', targets: [] }), tasks(), ...elements)

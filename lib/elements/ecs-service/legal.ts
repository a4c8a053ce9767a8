import type { Legal } from '../legal'
import { inside } from '../legal'

const TASK = {
  Properties: {
    RequiresCompatibilities: ['FARGATE'],
    NetworkMode: 'awsvpc',
    Cpu: '256',
    Memory: '512',
    ContainerDefinitions: [{ Name: 'app', Image: 'nginx', PortMappings: [{ ContainerPort: 80 }] }],
  },
}

export const legal: Legal = ({ add, all, chance, upTo, some }) => {
  const [subnet, ...more] = all('subnet')
  const [vpc] = all('vpc')
  const [region] = all('region')
  if (!subnet) return
  const place = inside(region ?? vpc)
  const cluster = chance(2) ? add('other', { ...place, props: { type: 'AWS::ECS::Cluster' } }) : undefined
  const task = add('other', { ...place, props: { type: 'AWS::ECS::TaskDefinition', resource: TASK } })
  const groups = some(all('security-group')).slice(0, 2)
  add('ecs-service', {
    ...inside(vpc),
    // Tags of ECS take letters, digits and a few signs only.
    name: 'web',
    tags: { team: 'shop: web' },
    props: {
      ...(cluster && { cluster: cluster.id }),
      taskDefinition: task.id,
      launchType: 'FARGATE',
      subnets: [subnet, ...some(more).slice(0, 2)].map(({ id }) => id),
      ...(groups.length > 0 && { securityGroups: groups.map(({ id }) => id) }),
      ...(chance(2) && { desiredCount: upTo(4) }),
      ...(chance(2) && { assignPublicIp: 'DISABLED' }),
      ...(chance(4) && { serviceName: 'web-service' }),
    },
  })
}

import { setProps } from '@/lib/design/patch'
import { groupsOfService } from '@/lib/elements/ecs-service/groups'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { webServers } from '../load-balancer/balanced-example'
import { exist } from '../exist'
import { containers } from './service-example'

export const ecsAwsvpcIpTarget = defineRule({
  id: 'ecs-awsvpc-ip-target',
  severity: 'error',
  title: 'Tasks with interfaces of their own are targets of type ip',
  why: 'In the network mode awsvpc, which Fargate always has, a task is an interface and no instance, so its target group must be of type ip.',
  source: 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html',
  kind: 'ecs-service',
  *check(self, around) {
    const why =
      read(self, 'launchType') === 'FARGATE'
        ? 'runs on Fargate'
        : self.props.subnets && 'has subnets of its own'
    if (!why) return
    for (const { field, group } of groupsOfService(self, around)) {
      const type = read(group, 'targetType')
      if (type === undefined || type === 'ip' || exist(self, group)) continue
      const targets = group.props.targets
      yield {
        field,
        message: `${self.name} ${why}, and ${group.name} takes targets of type ${type}. Make it ip.`,
        fix: () =>
          exist(group) || (Array.isArray(targets) && targets.length > 0)
            ? undefined
            : { label: `Let ${group.name} take ip`, patch: setProps(group, { targetType: 'ip' }) },
      }
    }
  },
  examples: {
    good: [{ says: 'The group takes addresses.', design: () => containers() }],
    bad: [
      {
        says: 'The group takes instances.',
        design: () => containers(webServers({ targetType: 'instance', targets: [] })),
      },
    ],
  },
})
